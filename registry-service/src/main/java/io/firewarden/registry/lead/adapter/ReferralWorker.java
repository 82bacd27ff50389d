package io.firewarden.registry.lead.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.lead.ReferralDelivery;
import io.firewarden.registry.lead.domain.Referral;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Hands referrals over until a receipt is there. Handing over twice is harmless: the
 * authority knows them by number. One instance does it.
 */
final class ReferralWorker implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ReferralWorker.class);

	private static final Duration LOOK = Duration.ofSeconds(1);

	private static final Duration LEASE = Duration.ofSeconds(60);

	private final ReferralBook book;

	private final ReferralFiles files;

	private final ObjectProvider<ReferralDelivery> delivery;

	private final Leases leases;

	private final Clock clock;

	private volatile boolean running;

	private volatile @Nullable Thread thread;

	ReferralWorker(ReferralBook book, ReferralFiles files, ObjectProvider<ReferralDelivery> delivery, Leases leases,
			Clock clock) {
		this.book = book;
		this.files = files;
		this.delivery = delivery;
		this.leases = leases;
		this.clock = clock;
	}

	/** Tries those that are due. */
	void look() {
		ReferralDelivery way = this.delivery.getIfAvailable();
		if (way == null || !this.leases.take("referrals", LEASE)) {
			return;
		}
		for (Stored<Referral> due : this.book.due(this.clock.instant())) {
			this.book.save(due, tried(due.state(), way));
		}
	}

	private Referral tried(Referral referral, ReferralDelivery way) {
		try {
			return referral.received(way.deliver(this.files.notice(referral)));
		}
		catch (RuntimeException ex) {
			log.warn("referral {}: {}", referral.number(), ex.toString());
			String why = ex.getMessage();
			return referral.missed((why != null) ? why : ex.getClass().getSimpleName(), this.clock.instant());
		}
	}

	private void work() {
		while (this.running) {
			try {
				look();
			}
			catch (RuntimeException ex) {
				log.warn("referrals: {}", ex.toString());
			}
			LockSupport.parkNanos(LOOK.toNanos());
		}
	}

	@Override
	public void start() {
		this.running = true;
		this.thread = Thread.ofVirtual().name("referrals").start(this::work);
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

	/** After the store. */
	@Override
	public int getPhase() {
		return 200;
	}

}
