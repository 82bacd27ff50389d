package io.firewarden.registry.lead.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.lead.ReferralDelivery;
import io.firewarden.registry.lead.domain.Referral;
import io.firewarden.registry.work.WorkLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Hands referrals over until a receipt is there. Handing over twice is harmless: the
 * authority knows them by number. One instance does it.
 */
final class ReferralWorker extends WorkLoop {

	private static final Logger log = LoggerFactory.getLogger(ReferralWorker.class);

	private static final Duration LEASE = Duration.ofSeconds(60);

	private final ReferralBook book;

	private final ReferralFiles files;

	private final ObjectProvider<ReferralDelivery> delivery;

	private final Leases leases;

	private final Clock clock;

	ReferralWorker(ReferralBook book, ReferralFiles files, ObjectProvider<ReferralDelivery> delivery, Leases leases,
			Clock clock) {
		super("referrals", Duration.ofSeconds(1));
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

	@Override
	protected boolean work(BooleanSupplier stopping) {
		look();
		return false;
	}

}
