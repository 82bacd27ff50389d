package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.firewarden.registry.eligibility.Lapse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LapseController {

	private final LapseList lapses;

	private final Clock clock;

	LapseController(LapseList lapses, Clock clock) {
		this.lapses = lapses;
		this.clock = clock;
	}

	@GetMapping("/api/registry/warnings")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	Listing<LapseList.LapsingRow> lapseList(@ParameterObject LapseFilter filter,
			@RequestParam(defaultValue = "90") @Min(0) @Max(90) int within, Paging paging, Caller caller,
			Locale locale) {
		List<LapseList.LapsingRow> all = this.lapses.rows(caller.jurisdiction(), within, LocalDate.now(this.clock),
				locale);
		List<LapseList.LapsingRow> hits = all.stream().filter(filter::fits).toList();
		long from = Math.min((long) paging.page() * paging.size(), hits.size());
		return new Listing<>(hits.subList((int) from, (int) Math.min(from + paging.size(), hits.size())), hits.size(),
				paging.page(), paging.size(),
				Map.of("kind", counts(all, filter.withoutKind(), LapseList.LapsingRow::kind), "brigade",
						counts(all, filter.withoutBrigade(), LapseList.LapsingRow::brigade)));
	}

	private static Map<String, Long> counts(List<LapseList.LapsingRow> all, LapseFilter filter,
			Function<LapseList.LapsingRow, String> value) {
		Map<String, Long> counts = new TreeMap<>();
		all.stream().filter(filter::fits).forEach((row) -> counts.merge(value.apply(row), 1L, Long::sum));
		return counts;
	}

	/** The filters of the list, as they stand in the address. */
	record LapseFilter(@Nullable String brigade, Lapse.@Nullable Kind kind, @Nullable String uscc) {

		boolean fits(LapseList.LapsingRow row) {
			return (this.brigade == null || this.brigade.equals(row.brigade()))
					&& (this.kind == null || this.kind.name().equals(row.kind()))
					&& (this.uscc == null || this.uscc.equals(row.uscc()));
		}

		LapseFilter withoutKind() {
			return new LapseFilter(this.brigade, null, this.uscc);
		}

		LapseFilter withoutBrigade() {
			return new LapseFilter(null, this.kind, this.uscc);
		}

	}

}
