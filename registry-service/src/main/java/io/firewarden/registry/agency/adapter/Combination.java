package io.firewarden.registry.agency.adapter;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.registry.agency.application.AgencySearch.Facet;
import io.firewarden.registry.agency.application.AgencySearch.Query;
import org.jspecify.annotations.Nullable;

/**
 * One combination of the values that facets count. There are at most a few dozen of them,
 * so one pass over the agencies answers for all facets.
 */
record Combination(String brigade, String verdict, boolean registered) {

	/** Adds up each facet, with its own filter lifted and the others kept. */
	static Map<Facet, Map<String, Long>> facets(Map<Combination, Long> counts, Query query) {
		Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			Map<String, Long> values = new TreeMap<>();
			counts.forEach((combination, count) -> {
				if (combination.fits(query, facet)) {
					values.merge(combination.valueOf(facet), count, Long::sum);
				}
			});
			facets.put(facet, values);
		}
		return facets;
	}

	private boolean fits(Query query, Facet lifted) {
		return (lifted == Facet.BRIGADE || fits(query.brigade(), this.brigade))
				&& (lifted == Facet.VERDICT
						|| fits((query.verdict() != null) ? query.verdict().name() : null, this.verdict))
				&& (lifted == Facet.REGISTERED || fits(query.registered(), this.registered));
	}

	private String valueOf(Facet facet) {
		return switch (facet) {
			case BRIGADE -> this.brigade;
			case VERDICT -> this.verdict;
			case REGISTERED -> Boolean.toString(this.registered);
		};
	}

	private static boolean fits(@Nullable Object wanted, Object value) {
		return wanted == null || wanted.equals(value);
	}

}
