package io.firewarden.registry.market;

import java.util.List;

/**
 * Hears of rows after they are stored, chunk by chunk; the same chunk may come again
 * after a crash, and has then the same effect as once.
 */
public interface RowsTaken {

	void taken(Batch batch, List<JudgedRow> rows);

	/** How many leads came of a batch so far. */
	default long leads(String batchId) {
		return 0;
	}

}
