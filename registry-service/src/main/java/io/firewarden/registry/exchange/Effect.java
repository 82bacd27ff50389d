package io.firewarden.registry.exchange;

/** What a row did to the register. */
public enum Effect {

	/** There is a record more. */
	CREATED,
	/** A record holds something else than before. */
	UPDATED,
	/** The record was like this already. */
	UNCHANGED,
	/** Nothing was stored; the row says why. */
	REJECTED

}
