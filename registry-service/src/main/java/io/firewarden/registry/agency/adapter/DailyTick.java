package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.BooleanSupplier;

import io.firewarden.platform.access.Acting;
import io.firewarden.platform.store.Leases;
import io.firewarden.registry.agency.application.RecomputeEligibility;
import io.firewarden.registry.work.WorkLoop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether a new day has begun in Asia/Shanghai, and then assesses the
 * agencies for which it brings a change. The first look after a start catches up with the
 * days on which the service stood still. One instance does it, and another takes over
 * when that one is gone.
 */
final class DailyTick extends WorkLoop {

	private static final Logger log = LoggerFactory.getLogger(DailyTick.class);

	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final Acting TICK = new Acting("system:daily-tick", null);

	private final RecomputeEligibility recompute;

	private final Leases leases;

	private final Clock clock;

	private volatile @Nullable LocalDate done;

	DailyTick(RecomputeEligibility recompute, Leases leases, Clock clock) {
		super("daily-tick", Duration.ofSeconds(1));
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

	/** One look is a day's work: a failed one is tried again after a rest. */
	@Override
	protected boolean work(BooleanSupplier stopping) {
		look();
		return false;
	}

}
