package io.firewarden.registry.register;

/**
 * A register whose records belong to the brigade of something else. When that moves to
 * another brigade, they move with it, so that each jurisdiction sees what is its own.
 */
public interface BrigadeFollower {

	/** Whose brigade counts. */
	Leader follows();

	/** The agency or unit with this key is of this brigade now. May be told twice. */
	void moved(String key, String brigade, Why why);

	/** What records can follow. */
	enum Leader {

		/** The agency, by its code. */
		AGENCY,
		/** The unit, by its id. */
		UNIT

	}

}
