package io.firewarden.registry.lead.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.firewarden.registry.lead.domain.Dossier;

/** What the registers and the market's register know, enterprise by enterprise. */
public interface Dossiers {

	/**
	 * The dossiers with these keys as of a day. Every key has one; of whom nobody knows
	 * anything (any more), an empty one.
	 */
	Map<String, Dossier> read(Collection<String> keys, LocalDate today);

	/** The keys of all there are, part by part. */
	void keys(Consumer<List<String>> parts);

}
