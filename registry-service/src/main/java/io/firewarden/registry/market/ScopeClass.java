package io.firewarden.registry.market;

/** How far a business scope covers fire services. */
public enum ScopeClass {

	STRONG, WEAK, NONE

}
