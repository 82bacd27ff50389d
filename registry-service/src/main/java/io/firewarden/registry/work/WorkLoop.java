package io.firewarden.registry.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.firewarden.platform.start.Phases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works on pieces of one kind, one after the other: those that were just accepted, and
 * those whose worker died.
 */
public abstract class WorkLoop implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(WorkLoop.class);

	private final String name;

	private final Duration lookAgain;

	private final Semaphore accepted = new Semaphore(0);

	private volatile boolean running;

	private volatile Thread thread = Thread.currentThread();

	/**
	 * A loop on a thread of its own.
	 * @param name of the thread
	 * @param lookAgain how long it rests where there is nothing to do and nobody wakes it
	 */
	protected WorkLoop(String name, Duration lookAgain) {
		this.name = name;
		this.lookAgain = lookAgain;
	}

	/**
	 * Takes a piece and works on it.
	 * @param stopping asked now and then; true leaves the rest to another worker
	 * @return false when there was none
	 */
	protected abstract boolean work(BooleanSupplier stopping);

	/** There is something to do. */
	public final void wake() {
		this.accepted.release();
	}

	@Override
	public final void start() {
		this.running = true;
		this.thread = Thread.ofPlatform().name(this.name).daemon().start(this::loop);
	}

	@Override
	public final void stop() {
		this.running = false;
		wake();
		try {
			this.thread.join(Duration.ofSeconds(10));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public final boolean isRunning() {
		return this.running;
	}

	@Override
	public final int getPhase() {
		return Phases.CONSUMERS + 1;
	}

	private void loop() {
		while (this.running) {
			try {
				if (!work(() -> !this.running)) {
					pause();
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			catch (RuntimeException ex) {
				// The lease runs out, and whoever takes it then goes on where it stands.
				log.warn("{}: {}", this.name, ex.toString(), ex);
				pauseQuietly();
			}
		}
	}

	private void pause() throws InterruptedException {
		if (this.accepted.tryAcquire(this.lookAgain.toMillis(), TimeUnit.MILLISECONDS)) {
			this.accepted.drainPermits();
		}
	}

	private void pauseQuietly() {
		try {
			pause();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
