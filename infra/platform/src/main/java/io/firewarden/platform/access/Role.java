package io.firewarden.platform.access;

/**
 * What an account may do. {@link #SERVICE} is one of our own services asking another one.
 */
public enum Role {

	DETACHMENT_OFFICER, DETACHMENT_LEADER, BRIGADE_OFFICER, BRIGADE_LEADER, LEGAL_REVIEWER, AGENCY, ASSOCIATION,
	MARKET_FEED, OPERATOR, AUDITOR, SERVICE

}
