package io.firewarden.embedded;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.exception.MongoServerException;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nothing is answered before it is in the file, and a commit never cuts a command in two.
 * Commands run side by side; one thread stops them for the moment of a commit, which
 * serves all that ran since the last one. So a group grows with the load, and a lonely
 * writer waits for one commit only.
 * <p>
 * A read waits as well while something is not in the file yet: what it saw must not
 * vanish with the process. After a failed commit nobody can tell what the file holds,
 * therefore every waiting and every later command fails.
 */
final class CommitGate implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(CommitGate.class);

	/** Fair, or a stream of commands would keep the commit out for ever. */
	private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock(true);

	private final ReentrantLock tickets = new ReentrantLock();

	private final Condition asking = tickets.newCondition();

	private final Condition answering = tickets.newCondition();

	private final MVStore store;

	private final Compaction compaction;

	private final Thread thread;

	private long asked;

	private long committed;

	private boolean closing;

	private @Nullable Throwable failure;

	CommitGate(MVStore store) {
		this.store = store;
		this.compaction = new Compaction(store);
		this.thread = new Thread(this::run, "commit");
		this.thread.setDaemon(true);
	}

	void open() {
		thread.start();
	}

	/** Runs a command that changes nothing. */
	<T> T read(Supplier<T> command) {
		return pass(command, 0);
	}

	/** Runs a command that may change something, even when it fails. */
	<T> T write(Supplier<T> command) {
		return pass(command, 1);
	}

	private <T> T pass(Supplier<T> command, int changes) {
		commands.readLock().lock();
		long ticket = Long.MAX_VALUE;
		try {
			return command.get();
		}
		finally {
			ticket = ask(changes);
			commands.readLock().unlock();
			await(ticket);
		}
	}

	private long ask(int changes) {
		tickets.lock();
		try {
			asked += changes;
			asking.signal();
			return asked;
		}
		finally {
			tickets.unlock();
		}
	}

	private void await(long ticket) {
		tickets.lock();
		try {
			while (committed < ticket && failure == null) {
				answering.awaitUninterruptibly();
			}
			if (failure != null) {
				throw new MongoServerException("the document store cannot write its file", failure);
			}
		}
		finally {
			tickets.unlock();
		}
	}

	private void run() {
		try {
			while (waitForWork()) {
				answer(commit());
			}
			end(new IllegalStateException("closed"));
		}
		catch (Throwable ex) {
			log.error("the document store cannot write its file; every further command will fail", ex);
			end(ex);
		}
	}

	/** True for a commit or a step of compaction, false when all is done. */
	private boolean waitForWork() throws InterruptedException {
		tickets.lock();
		try {
			long nanos = compaction.pauseNanos();
			while (asked == committed && !closing && nanos > 0) {
				nanos = asking.awaitNanos(nanos);
			}
			return asked > committed || !closing;
		}
		finally {
			tickets.unlock();
		}
	}

	private long commit() {
		commands.writeLock().lock();
		try {
			// Every command that holds a ticket has ended, and none is running.
			long ticket = ask(0);
			if (ticket > committed) {
				store.commit();
				// A store that has closed itself after an error elsewhere commits
				// nothing, silently.
				if (store.isClosed() || store.hasUnsavedChanges()) {
					throw new IllegalStateException("the file was not written");
				}
				compaction.committed();
			}
			else {
				compaction.step();
			}
			return ticket;
		}
		finally {
			commands.writeLock().unlock();
		}
	}

	private void answer(long ticket) {
		tickets.lock();
		try {
			committed = ticket;
			answering.signalAll();
		}
		finally {
			tickets.unlock();
		}
	}

	private void end(Throwable reason) {
		tickets.lock();
		try {
			failure = reason;
			answering.signalAll();
		}
		finally {
			tickets.unlock();
		}
	}

	/** Commits what is open; afterwards every command fails. */
	@Override
	public void close() {
		tickets.lock();
		try {
			closing = true;
			asking.signal();
		}
		finally {
			tickets.unlock();
		}
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
