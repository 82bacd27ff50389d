package io.firewarden.registry.agency.adapter;

import io.firewarden.registry.eligibility.Result;
import org.jspecify.annotations.Nullable;

/** A result as readers see it, with a place for conditions that do not apply. */
enum Shown {

	PASS, FAIL, UNDETERMINED, NOT_REQUIRED;

	static Shown of(@Nullable Result result) {
		return switch (result) {
			case PASS -> PASS;
			case FAIL -> FAIL;
			case UNDETERMINED -> UNDETERMINED;
			case null -> NOT_REQUIRED;
		};
	}

}
