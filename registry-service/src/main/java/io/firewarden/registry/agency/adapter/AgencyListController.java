package io.firewarden.registry.agency.adapter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyFilings;
import io.firewarden.registry.agency.application.AgencySearch;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/agencies")
class AgencyListController {

	private static final Map<String, String> SORTS = Map.of("name", AgencySearch.Order.NAME.name(), "uscc",
			AgencySearch.Order.USCC.name(), "brigade", AgencySearch.Order.BRIGADE.name(), "verdict",
			AgencySearch.Order.VERDICT.name(), "updatedAt", AgencySearch.Order.UPDATED_AT.name());

	private static final Set<Integer> WARNINGS = Set.of(7, 30, 90);

	private final AgencySearch search;

	private final AgencyAnswers answers;

	private final Problems problems;

	AgencyListController(AgencySearch search, AgencyAnswers answers, Problems problems) {
		this.search = search;
		this.answers = answers;
		this.problems = problems;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	Listing<AgencyRow> agencies(@ParameterObject Filter filter, Paging paging, Caller caller, Locale locale) {
		if (filter.warning != null && !WARNINGS.contains(filter.warning)) {
			throw this.problems.invalid(List.of(FieldProblem.of("warning", "PLT-021")));
		}
		Paging sorted = paging.sortable(SORTS, new Paging.Order("name", false));
		Paging.Order first = sorted.orders().getFirst();
		var window = new AgencySearch.Window(paging.page(), paging.size(), AgencySearch.Order.valueOf(first.field()),
				first.descending());
		AgencySearch.Hits hits = this.search.search(filter.query(), window, caller.jurisdiction());
		List<AgencyRow> rows = hits.content().stream().map((hit) -> this.answers.row(hit, locale)).toList();
		Map<String, Map<String, Long>> facets = new TreeMap<>();
		hits.facets().forEach((facet, counts) -> facets.put(facet.name().toLowerCase(Locale.ROOT), counts));
		return new Listing<>(rows, hits.total(), paging.page(), paging.size(), facets);
	}

	/** The filters of the list, as they stand in the address. */
	record Filter(@Nullable String q, @Nullable String brigade, @Nullable ServiceKind kind,
			Standing.@Nullable Verdict verdict, @Nullable Boolean registered, @Nullable Boolean national,
			@Nullable Boolean sichuan, @Nullable OriginScope origin, @Nullable Integer warning,
			AgencyFilings.@Nullable Declared declared, AgencyFilings.@Nullable Committed committed) {

		AgencySearch.Query query() {
			return new AgencySearch.Query(this.q, this.brigade, this.kind, this.verdict,
					new AgencySearch.Posted(this.registered, this.national, this.sichuan), this.origin, this.warning,
					this.declared, this.committed, AgencySearch.Reach.ALL);
		}

	}

}
