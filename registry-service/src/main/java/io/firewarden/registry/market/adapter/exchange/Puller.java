package io.firewarden.registry.market.adapter.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import io.firewarden.platform.access.Acting;
import io.firewarden.platform.store.Leases;
import io.firewarden.registry.market.application.PullDay;
import io.firewarden.registry.market.domain.DayPull;
import io.firewarden.registry.sharing.DataExchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Pulls days, one after the other: those that are missing, every hour, and those that a
 * person orders. Of all instances one pulls at a time.
 */
class Puller {

	private static final Logger log = LoggerFactory.getLogger(Puller.class);

	private static final Duration LEASE = Duration.ofMinutes(5);

	private final PullDay pullDay;

	private final DataExchange exchange;

	private final Leases leases;

	private final PullSettings settings;

	private final Clock clock;

	private final ReentrantLock lock = new ReentrantLock();

	Puller(PullDay pullDay, DataExchange exchange, Leases leases, PullSettings settings, Clock clock) {
		this.pullDay = pullDay;
		this.exchange = exchange;
		this.leases = leases;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
	void pullMissing() {
		if (this.exchange.configured()) {
			new Acting("system:registry", null).run(() -> {
				Pulls pulls = pull(missing(), false, "system:registry", () -> true);
				log.info("market pulls: {}", pulls);
			});
		}
	}

	List<PullDay.Wanted> missing() {
		return this.pullDay.missing(this.settings.tables(),
				LocalDate.now(this.clock).minusDays(this.settings.firstDays()), this.settings.late());
	}

	/**
	 * Pulls in this order. A table that fails does not keep the next ones waiting, but an
	 * exchange that does not answer ends it.
	 * @param goOn asked after each day
	 */
	Pulls pull(List<PullDay.Wanted> days, boolean again, String by, BooleanSupplier goOn) {
		this.lock.lock();
		try {
			Pulls pulls = new Pulls(0, 0, 0, 0);
			for (PullDay.Wanted day : days) {
				if (!this.leases.take("market-pulls", LEASE)) {
					return pulls.left(days.size());
				}
				DayPull pull = this.pullDay.handle(day, again, by);
				pulls = pulls.with(pull.state());
				boolean away = PullDay.AWAY.code().equals(pull.problem());
				if (away || !goOn.getAsBoolean()) {
					return pulls.left(days.size());
				}
			}
			return pulls;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.lock.unlock();
		}
	}

	/** How many days of a table ended how. */
	record Pulls(int taken, int nothing, int failed, int left) {

		Pulls with(DayPull.State state) {
			return switch (state) {
				case TAKEN -> new Pulls(this.taken + 1, this.nothing, this.failed, this.left);
				case NOTHING -> new Pulls(this.taken, this.nothing + 1, this.failed, this.left);
				case FAILED -> new Pulls(this.taken, this.nothing, this.failed + 1, this.left);
			};
		}

		Pulls left(int days) {
			return new Pulls(this.taken, this.nothing, this.failed, days - this.taken - this.nothing - this.failed);
		}

	}

}
