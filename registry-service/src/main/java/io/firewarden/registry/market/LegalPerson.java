package io.firewarden.registry.market;

/** 是否具有独立法人资格, as the type of the subject says. */
public enum LegalPerson {

	YES, NO,
	/** Nothing in the row says it. */
	UNKNOWN

}
