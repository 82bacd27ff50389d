package io.firewarden.registry.market;

/** Why a row concerns fire supervision. */
public enum Concern {

	/** An agency of the registers, by its code or a former number. */
	MATCHED,
	/** An agency of the registers may be meant; a person decides. */
	PROPOSED,
	/** Its scope names fire services. */
	FIRE_SCOPE,
	/** Its name does. */
	FIRE_NAME,
	/** It was kept before, and this row says something else. */
	CHANGED

}
