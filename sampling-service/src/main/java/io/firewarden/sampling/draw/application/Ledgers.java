package io.firewarden.sampling.draw.application;

import io.firewarden.sampling.draw.domain.Ledger;

/** The ledgers of all campaigns. */
public interface Ledgers {

	/** Without entries before the campaign's first freeze. */
	Ledger of(String campaign);

}
