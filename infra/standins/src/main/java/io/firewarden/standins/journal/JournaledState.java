package io.firewarden.standins.journal;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.springframework.context.SmartLifecycle;

import io.firewarden.standins.sim.Resettable;

/**
 * The only way to a state: one caller at a time, and nothing changes that is not on disk.
 *
 * @param <S> the state
 * @param <E> the entries of its journal
 */
public abstract class JournaledState<S extends Remembered<E>, E> implements SmartLifecycle, Resettable {

	private final ReentrantLock lock = new ReentrantLock();

	private final S state;

	private final Journal<E> journal;

	private volatile boolean running;

	protected JournaledState(Path file, Class<E> type, S state) {
		this.journal = new Journal<>(file, type);
		this.state = state;
	}

	/**
	 * Looks at the state, or decides on it: no other caller comes between question and
	 * record.
	 */
	public <T> T with(Function<S, T> work) {
		lock.lock();
		try {
			return work.apply(state);
		}
		finally {
			lock.unlock();
		}
	}

	/** When this returns, the entry survives the end of the process. */
	public void record(E entry) {
		lock.lock();
		try {
			journal.append(entry);
			state.apply(entry);
		}
		finally {
			lock.unlock();
		}
	}

	@Override
	public void reset() {
		lock.lock();
		try {
			journal.clear();
			state.clear();
		}
		finally {
			lock.unlock();
		}
	}

	@Override
	public void start() {
		lock.lock();
		try {
			state.clear();
			journal.open(state::apply);
			running = true;
		}
		finally {
			lock.unlock();
		}
	}

	@Override
	public void stop() {
		lock.lock();
		try {
			running = false;
			journal.close();
		}
		finally {
			lock.unlock();
		}
	}

	@Override
	public boolean isRunning() {
		return running;
	}

	/** First up, last down. */
	@Override
	public int getPhase() {
		return 0;
	}

}
