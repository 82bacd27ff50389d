package io.firewarden.registry.exchange.application;

import java.util.Optional;

import io.firewarden.registry.work.GoOn;

/** All imports. Whoever works on one holds its lease; nobody else writes it then. */
public interface Imports {

	/** Writes a new one; false when its id is taken. */
	boolean add(Import accepted);

	Optional<Import> find(String id);

	/** The next that nobody works on, oldest first, now under this worker's lease. */
	Optional<Import> take(String worker);

	/**
	 * Records how far it is, and keeps the lease.
	 * @return whether the worker goes on
	 */
	GoOn record(String worker, Import current);

	/** Records how it ended, and gives the lease back. */
	void end(String worker, Import ended);

	/** Gives the lease back, so that another worker can go on at once. */
	void leave(String worker, String id);

	/** Asks for its end; false when it is over. */
	boolean cancel(String id);

}
