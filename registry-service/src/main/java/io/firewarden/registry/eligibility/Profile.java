package io.firewarden.registry.eligibility;

/** Which article of Order 7 applies: 5 for the first, 6 for the second, 7 for both. */
public enum Profile {

	MAINT_TEST, ASSESS, BOTH

}
