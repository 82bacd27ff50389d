package io.firewarden.registry.matching.application;

import java.time.Instant;
import java.util.List;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.matching.domain.Pair;
import io.firewarden.registry.register.Written;
import org.jspecify.annotations.Nullable;

/** All pairs that were ever proposed. */
public interface PairBook {

	/** Adds pairs, or lays them over what is known of the same two records. */
	void seen(List<Pair> pairs);

	/**
	 * What came to light joins two records that people were asked about.
	 * @param decision by the platform
	 */
	void joined(String pairId, Pair.Decision decision);

	/** Those written since a moment; null for all. */
	List<Known> writtenSince(@Nullable Instant since);

	/** Changes a pair of the version the writer saw. */
	Written<Pair> change(String pairId, long expected, Jurisdiction by, Change change);

	/** What becomes of a pair; the pair itself where nothing does. */
	@FunctionalInterface
	interface Change {

		Pair of(Pair pair);

	}

	/** A pair in short. */
	record Known(String pairId, String agency, String sourceId, Pair.State state) {
	}

}
