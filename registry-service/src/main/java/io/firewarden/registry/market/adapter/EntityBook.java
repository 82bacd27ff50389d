package io.firewarden.registry.market.adapter;

import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.registry.market.KeptEntity;
import org.jspecify.annotations.Nullable;

/** The enterprises that a caller may see. */
interface EntityBook {

	/** One page, by name. */
	Found<KeptEntity> list(Query query, Jurisdiction by, Paging paging);

	/**
	 * How many there are of each scope class, status and division, each freed of itself.
	 */
	Map<String, Map<String, Long>> facets(Query query, Jurisdiction by);

	Optional<KeptEntity> find(String id, Jurisdiction by);

	/** What is asked for; null where anything goes. */
	record Query(@Nullable String q, @Nullable String uscc, @Nullable String scope, @Nullable String status,
			@Nullable String division) {
	}

}
