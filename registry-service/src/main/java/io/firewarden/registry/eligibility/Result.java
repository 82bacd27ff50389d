package io.firewarden.registry.eligibility;

/** How one condition stands. UNDETERMINED is an answer of its own, never a mild FAIL. */
public enum Result {

	PASS, FAIL, UNDETERMINED

}
