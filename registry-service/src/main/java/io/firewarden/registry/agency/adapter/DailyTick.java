package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.locks.LockSupport;

import io.firewarden.platform.access.Acting;
import io.firewarden.platform.store.Leases;
import io.firewarden.registry.agency.application.RecomputeEligibility;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks every second whether a new day has begun in Asia/Shanghai, and then assesses the
 * agencies for which it brings a change. The first look after a start catches up with the
 * days on which the service stood still. One instance does it, and another takes over
 * when that one is gone.
 */
final class DailyTick implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(DailyTick.class);

	private static final Duration LOOK = Duration.ofSeconds(1);

	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final Acting TICK = new Acting("system:daily-tick", null);

	private final RecomputeEligibility recompute;

	private final Leases leases;

	private final Clock clock;

	private volatile boolean running;

	private volatile @Nullable Thread thread;

	private volatile @Nullable LocalDate done;

	DailyTick(RecomputeEligibility recompute, Leases leases, Clock clock) {
		this.recompute = recompute;
		this.leases = leases;
		this.clock = clock;
	}

	/** Does the work of a day if nobody has yet; true when this call did it. */
	boolean look() {
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		LocalDate today = now.toLocalDate();
		if (today.equals(this.done) || !this.leases.take("daily-tick", LEASE)) {
			return false;
		}
		long changed = TICK.call(() -> this.recompute.handleDue(now));
		this.done = today;
		if (changed > 0) {
			log.info("{}: {} agencies changed", today, changed);
		}
		return true;
	}

	private void work() {
		while (this.running) {
			try {
				look();
			}
			catch (RuntimeException ex) {
				// The day is not done: the next look tries again.
				log.warn("daily tick: {}", ex.toString());
			}
			LockSupport.parkNanos(LOOK.toNanos());
		}
	}

	@Override
	public void start() {
		this.running = true;
		this.thread = Thread.ofVirtual().name("daily-tick").start(this::work);
	}

	@Override
	public void stop() {
		this.running = false;
		Thread worker = this.thread;
		if (worker != null) {
			LockSupport.unpark(worker);
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After the store and the index of agencies. */
	@Override
	public int getPhase() {
		return 200;
	}

}
