package io.firewarden.registry.matching;

import org.jspecify.annotations.Nullable;

/**
 * All editions of the 经营范围词典 that are known, looked for anew each time one is asked for.
 */
public interface ScopeEditions {

	/** Reads with the edition of today. */
	ScopeReader current();

	/** Reads with this edition; with that of today where nobody has it. */
	ScopeReader of(@Nullable String version);

}
