package io.firewarden.registry.agency.application;

import java.util.List;
import java.util.Map;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import org.jspecify.annotations.Nullable;

/** Finding agencies in the register. */
public interface AgencySearch {

	Hits search(Query query, Window window, Jurisdiction by);

	/**
	 * What is looked for; null asks for nothing.
	 *
	 * @param text part of a name, or the beginning of a code
	 * @param registered whether posted in the national system or on the Sichuan platform
	 */
	record Query(@Nullable String text, @Nullable String brigade, @Nullable ServiceKind kind,
			Standing.@Nullable Verdict verdict, @Nullable Boolean registered) {
	}

	/** Which part of the hits is wanted. */
	record Window(int page, int size, Order order, boolean descending) {
	}

	/** What hits can be sorted by. */
	enum Order {

		NAME, USCC, BRIGADE, VERDICT, UPDATED_AT

	}

	/**
	 * How many hits there would be for each value of a filter, with that filter lifted.
	 */
	enum Facet {

		BRIGADE, VERDICT, REGISTERED

	}

	/** One page of hits, their number, and the facets. */
	record Hits(List<Versioned<ServiceAgency>> content, long total, Map<Facet, Map<String, Long>> facets) {
	}

}
