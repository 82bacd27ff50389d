package io.firewarden.registry.market.application;

import java.util.List;

import io.firewarden.registry.market.PublicRecord;

/** What market regulation has made public about the enterprises that are kept. */
public interface PublicRecords {

	/**
	 * Writes records of enterprises that are kept, unless what is stored is newer; the
	 * same ones again change nothing.
	 * @param rank of the batch, sorts as text
	 */
	Kept keep(List<PublicRecord> records, String rank);

	/** Of an enterprise, the latest first. */
	List<PublicRecord> of(String sourceId);

	/** What became of them; the others are about enterprises that do not concern us. */
	record Kept(int kept, int unchanged, int stale) {
	}

}
