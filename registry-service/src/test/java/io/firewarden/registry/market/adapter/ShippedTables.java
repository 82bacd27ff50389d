package io.firewarden.registry.market.adapter;

import java.time.LocalDate;

import io.firewarden.registry.market.domain.ColumnTitles;
import io.firewarden.registry.market.domain.MarketTables;

/** The tables as they are shipped, for tests of the other rings. */
public final class ShippedTables {

	private ShippedTables() {
	}

	public static MarketTables tables() {
		return MarketReference.tables(LocalDate.of(2022, 3, 7));
	}

	public static ColumnTitles titles() {
		return MarketReference.titles();
	}

}
