package io.firewarden.sampling.draw.adapter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.draw.domain.DrawId;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** After the draw: where each unit stands, who goes there, and what came of it. */
@RestController
@RequestMapping("/api/sampling/draws/{id}/units")
class DrawnUnitController {

	private final DrawDesk desk;

	private final DrawnUnits units;

	private final Problems problems;

	DrawnUnitController(DrawDesk desk, DrawnUnits units, Problems problems) {
		this.desk = desk;
		this.units = units;
		this.problems = problems;
	}

	/**
	 * Counted by place before the filter of place, so that each can be chosen.
	 */
	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	Listing<DrawnUnitView> listDrawnUnits(@PathVariable String id,
			@RequestParam(required = false) DrawnUnitView.@Nullable Place place,
			@RequestParam(required = false) @Nullable String stratum,
			@RequestParam(required = false) @Nullable String brigade,
			@RequestParam(required = false) @Nullable String q, Paging paging, Locale locale) {
		var draw = this.desk.draws()
			.find(new DrawId(id))
			.filter((one) -> one.state().outcome().isPresent())
			.orElseThrow(this.problems::notFound);
		List<DrawnUnitView> all = this.units.of(draw.state(), this.desk.views().forStaff(draw, locale))
			.stream()
			.filter((one) -> stratum == null || stratum.equals(one.stratum()))
			.filter((one) -> brigade == null || brigade.equals(one.brigade()))
			.filter((one) -> q == null || one.name().contains(q.strip()) || one.unitId().startsWith(q.strip()))
			.toList();
		List<DrawnUnitView> wanted = all.stream().filter((one) -> place == null || place == one.place()).toList();
		int from = Math.min(paging.page() * paging.size(), wanted.size());
		return Listing.of(
				new Found<>(wanted.subList(from, Math.min(from + paging.size(), wanted.size())), wanted.size(), paging),
				Map.of("place", counts(all, (one) -> one.place().name()), "stratum",
						counts(wanted, DrawnUnitView::stratum)));
	}

	private static Map<String, Long> counts(List<DrawnUnitView> rows, Function<DrawnUnitView, String> by) {
		return rows.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
	}

}
