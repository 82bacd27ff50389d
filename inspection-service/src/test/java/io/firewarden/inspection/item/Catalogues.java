package io.firewarden.inspection.item;

import java.io.IOException;

/** The catalogue as it ships, for tests. */
public final class Catalogues {

	private Catalogues() {
	}

	public static ItemCatalogue shipped() {
		try {
			return ItemConfiguration.load("items/catalogue-2022.json");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
