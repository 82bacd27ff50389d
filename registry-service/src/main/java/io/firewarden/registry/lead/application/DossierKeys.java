package io.firewarden.registry.lead.application;

import io.firewarden.registry.market.MarketEntity;

/**
 * How dossiers are told apart: by code, else by the source's key, else by the name units
 * use.
 */
public final class DossierKeys {

	private static final String SOURCE = "M:";

	private static final String STRANGER = "WD-";

	private DossierKeys() {
	}

	/** The dossier of an enterprise of the market's register. */
	public static String of(MarketEntity row) {
		return (row.uscc() != null) ? row.uscc() : SOURCE + row.sourceId();
	}

	/** Whether the dossier is of an enterprise without a code. */
	public static boolean isSource(String key) {
		return key.startsWith(SOURCE);
	}

	public static String sourceId(String key) {
		return key.substring(SOURCE.length());
	}

	/** Whether the dossier is of a name that units use. */
	public static boolean isStranger(String key) {
		return key.startsWith(STRANGER);
	}

}
