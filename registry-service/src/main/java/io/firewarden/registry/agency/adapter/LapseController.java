package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.firewarden.registry.eligibility.Lapse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
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
	Listing<LapseList.LapsingRow> lapseList(@RequestParam @Nullable String brigade,
			@RequestParam Lapse.@Nullable Kind kind, @RequestParam(defaultValue = "90") @Min(0) @Max(90) int within,
			Paging paging, Caller caller, Locale locale) {
		List<LapseList.LapsingRow> all = this.lapses.rows(caller.jurisdiction(), brigade, kind, within,
				LocalDate.now(this.clock), locale);
		int from = Math.min(paging.page() * paging.size(), all.size());
		return new Listing<>(all.subList(from, Math.min(from + paging.size(), all.size())), all.size(), paging.page(),
				paging.size(), Map.of("kind", counts(all)));
	}

	private static Map<String, Long> counts(List<LapseList.LapsingRow> rows) {
		Map<String, Long> counts = new TreeMap<>();
		rows.forEach((row) -> counts.merge(row.kind(), 1L, Long::sum));
		return counts;
	}

}
