package io.firewarden.registry.market;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The enterprises that concern us; all others are only in the files of their batches. */
public interface MarketRegister {

	/** By a valid code; of several the one whose row is the latest. */
	Optional<KeptEntity> find(String uscc);

	/** As {@link #find}, for many at once. */
	Map<String, KeptEntity> findAll(Collection<String> usccs);

	Optional<KeptEntity> findBySource(String sourceId);

	/** By a registration number or a code that it had before. */
	List<KeptEntity> findByFormerNumber(String number);

	/**
	 * By its present name or a former one.
	 * @param name in the form of {@link io.firewarden.registry.roster.NameKey}
	 */
	List<KeptEntity> findByName(String name);

	/**
	 * The next ones in the order of their source ids, to go through all of them.
	 * @param after the last source id of the part before, null for the first
	 */
	List<KeptEntity> after(@Nullable String after, int most);

}
