package io.firewarden.registry.lead.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.lead.application.CompareRegisters;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Compares dossiers that wait, and once a day all of them, because what is dated turns
 * with the days. One instance does it, and another takes over when that one is gone.
 */
final class LeadWorker implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(LeadWorker.class);

	private static final Duration LOOK = Duration.ofSeconds(1);

	private static final Duration LEASE = Duration.ofSeconds(60);

	private static final Acting WORKER = new Acting("system:leads", null);

	private static final int AT_ONCE = 250;

	private static final String DAY = "daily";

	private final CompareRegisters compare;

	private final WaitingDossiers waiting;

	private final MongoCollection<Document> days;

	private final Leases leases;

	private final Clock clock;

	private volatile boolean running;

	private volatile @Nullable Thread thread;

	private volatile @Nullable LocalDate done;

	LeadWorker(CompareRegisters compare, WaitingDossiers waiting, ServiceDatabase database, Leases leases,
			Clock clock) {
		this.compare = compare;
		this.waiting = waiting;
		this.days = database.collection("lead-days");
		this.leases = leases;
		this.clock = clock;
	}

	/** Does what is to do; true when more may be waiting. */
	boolean look() {
		if (!this.leases.take("leads", LEASE)) {
			return false;
		}
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		if (!now.toLocalDate().equals(this.done)) {
			daily(now);
		}
		Map<String, Long> some = this.waiting.some(AT_ONCE);
		if (some.isEmpty()) {
			return false;
		}
		WORKER.call(() -> this.compare.handle(some.keySet(), now));
		this.waiting.done(some);
		return true;
	}

	private void daily(ZonedDateTime now) {
		String today = now.toLocalDate().toString();
		Document last = this.days.find(Filters.eq("_id", DAY)).first();
		if (last == null || !today.equals(last.getString("on"))) {
			// By the mark each is compared once, however often the work is cut off.
			this.waiting.mark(this.compare.all());
			this.days.replaceOne(Filters.eq("_id", DAY), new Document("_id", DAY).append("on", today),
					new ReplaceOptions().upsert(true));
		}
		this.done = now.toLocalDate();
	}

	private void work() {
		while (this.running) {
			boolean more = false;
			try {
				more = look();
			}
			catch (RuntimeException ex) {
				// What waits is still marked: the next look tries again.
				log.warn("comparing registers: {}", ex.toString());
			}
			if (!more) {
				LockSupport.parkNanos(LOOK.toNanos());
			}
		}
	}

	@Override
	public void start() {
		this.running = true;
		this.thread = Thread.ofVirtual().name("leads").start(this::work);
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

	/** After the store and the indexes in memory. */
	@Override
	public int getPhase() {
		return 200;
	}

}
