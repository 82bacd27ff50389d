package io.firewarden.registry.matching.adapter;

import io.firewarden.registry.matching.domain.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What a list of pairs may be narrowed to.
 *
 * @param q part of one of the two names
 */
record PairQuery(Pair.@Nullable State state, @Nullable String brigade, @Nullable String agency, @Nullable String q) {

	PairQuery withoutState() {
		return new PairQuery(null, this.brigade, this.agency, this.q);
	}

}
