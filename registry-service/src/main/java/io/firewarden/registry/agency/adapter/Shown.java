package io.firewarden.registry.agency.adapter;

import org.jspecify.annotations.Nullable;

/** A result as readers see it, with a place for conditions that do not apply. */
enum Shown {

	PASS, FAIL, UNDETERMINED, NOT_REQUIRED;

	/** The result of the same name; null is a condition that was not asked for. */
	static Shown of(@Nullable Enum<?> result) {
		return (result != null) ? valueOf(result.name()) : NOT_REQUIRED;
	}

}
