package io.firewarden.registry.market.domain;

/** What a column of a feed can hold, whatever its title. */
public enum FeedField {

	/** I, U or D. */
	OP,
	/** The source's own key. */
	PRIPID, USCC, REG_NO, NAME, FORMER_NAMES, TYPE_CODE, TYPE_TEXT, STATUS_CODE, STATUS_TEXT, LEGAL_REP, ESTABLISHED_ON,
	APPROVED_ON, VALID_FROM, VALID_TO, REVOKED_ON, CANCELLED_ON, DOMICILE, DIVISION, PROVINCE, CITY, SCOPE,
	REG_AUTHORITY, REG_AUTHORITY_TEXT, PHONE, SOURCE_TIME,
	/** Of public records: why, since when, until when, by which paper. */
	REASON, LISTED_ON, REMOVED_ON, DOCUMENT_NO,
	/** Known, and of no use to us. */
	IGNORED,
	/** Known, and never to be read: numbers of identity papers. */
	PERSONAL

}
