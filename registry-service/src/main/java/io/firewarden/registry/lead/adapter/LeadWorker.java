package io.firewarden.registry.lead.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.BooleanSupplier;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.lead.application.CompareRegisters;
import io.firewarden.registry.work.WorkLoop;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Compares dossiers that wait, and once a day all of them, because what is dated turns
 * with the days. One instance does it, and another takes over when that one is gone.
 */
final class LeadWorker extends WorkLoop {

	private static final Duration LEASE = Duration.ofSeconds(60);

	private static final Acting WORKER = new Acting("system:leads", null);

	private static final int AT_ONCE = 250;

	private static final String DAY = "daily";

	private final CompareRegisters compare;

	private final WaitingDossiers waiting;

	private final MongoCollection<Document> days;

	private final Leases leases;

	private final Clock clock;

	private volatile @Nullable LocalDate done;

	LeadWorker(CompareRegisters compare, WaitingDossiers waiting, ServiceDatabase database, Leases leases,
			Clock clock) {
		super("leads", Duration.ofSeconds(1));
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

	/** What waits stays marked: where a look fails, the next one tries again. */
	@Override
	protected boolean work(BooleanSupplier stopping) {
		return look();
	}

}
