package io.firewarden.standins.wechat;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import io.firewarden.standins.journal.Journal;
import io.firewarden.standins.sim.Resettable;

/**
 * The only way to the account: one caller at a time, and nothing changes that is not on
 * disk.
 */
@Component
class Ledger implements SmartLifecycle, Resettable {

	private final ReentrantLock lock = new ReentrantLock();

	private final Account account = new Account();

	private final Journal<Entry> journal;

	private volatile boolean running;

	Ledger(@Value("${standins.data}") Path data) {
		this.journal = new Journal<>(data.resolve("wechat.jsonl"), Entry.class);
	}

	/**
	 * Looks at the account, or decides on it: no other caller comes between question and
	 * record.
	 */
	<T> T with(Function<Account, T> work) {
		lock.lock();
		try {
			return work.apply(account);
		}
		finally {
			lock.unlock();
		}
	}

	/** When this returns, the entry survives the end of the process. */
	void record(Entry entry) {
		lock.lock();
		try {
			journal.append(entry);
			account.apply(entry);
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
			account.clear();
		}
		finally {
			lock.unlock();
		}
	}

	@Override
	public void start() {
		lock.lock();
		try {
			account.clear();
			journal.open(account::apply);
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
