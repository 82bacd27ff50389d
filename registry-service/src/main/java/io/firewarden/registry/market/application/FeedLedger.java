package io.firewarden.registry.market.application;

import java.util.Optional;

import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.work.GoOn;

/** All batches. Whoever works on one holds its lease; nobody else writes it then. */
public interface FeedLedger {

	/** Writes a new one; false when its id is taken. */
	boolean add(FeedBatch received);

	Optional<FeedBatch> find(String id);

	/** The first of a table that was received with this number. */
	Optional<FeedBatch> numbered(FeedSource source, String table, String number);

	/** The first of a table that was applied whole and had this very file. */
	Optional<FeedBatch> appliedBefore(String table, String sha256);

	/** The next that nobody works on, oldest first, now under this worker's lease. */
	Optional<FeedBatch> take(String worker);

	/** Records how far it is, and keeps the lease. */
	GoOn record(String worker, FeedBatch current);

	/** Records how it ended, and gives the lease back. */
	void end(String worker, FeedBatch ended);

	/** Gives the lease back, so that another worker can go on at once. */
	void leave(String worker, String id);

}
