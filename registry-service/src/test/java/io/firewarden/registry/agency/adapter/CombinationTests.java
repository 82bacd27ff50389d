package io.firewarden.registry.agency.adapter;

import java.util.Map;

import io.firewarden.registry.agency.application.AgencySearch.Facet;
import io.firewarden.registry.agency.application.AgencySearch.Query;
import io.firewarden.registry.agency.domain.Standing.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CombinationTests {

	private static final Map<Combination, Long> COUNTS = Map.of(new Combination("511002", "INELIGIBLE", true), 1L,
			new Combination("511002", "INELIGIBLE", false), 2L, new Combination("511002", "UNDETERMINED", true), 4L,
			new Combination("511011", "INELIGIBLE", true), 8L, new Combination("511011", "UNDETERMINED", false), 16L);

	@Test
	void withoutFiltersEveryFacetAddsUpToTheWhole() {
		Map<Facet, Map<String, Long>> facets = facets(null, null, null);
		assertThat(facets.get(Facet.BRIGADE)).isEqualTo(Map.of("511002", 7L, "511011", 24L));
		assertThat(facets.get(Facet.VERDICT)).isEqualTo(Map.of("INELIGIBLE", 11L, "UNDETERMINED", 20L));
		assertThat(facets.get(Facet.REGISTERED)).isEqualTo(Map.of("true", 13L, "false", 18L));
	}

	@Test
	void aFilterNarrowsTheOtherFacetsAndNotItsOwn() {
		Map<Facet, Map<String, Long>> facets = facets("511002", Verdict.INELIGIBLE, true);
		assertThat(facets.get(Facet.BRIGADE)).isEqualTo(Map.of("511002", 1L, "511011", 8L));
		assertThat(facets.get(Facet.VERDICT)).isEqualTo(Map.of("INELIGIBLE", 1L, "UNDETERMINED", 4L));
		assertThat(facets.get(Facet.REGISTERED)).isEqualTo(Map.of("true", 1L, "false", 2L));
	}

	private static Map<Facet, Map<String, Long>> facets(String brigade, Verdict verdict, Boolean registered) {
		return Combination.facets(COUNTS, new Query(null, brigade, null, verdict, registered));
	}

}
