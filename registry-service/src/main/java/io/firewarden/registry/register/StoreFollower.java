package io.firewarden.registry.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.start.Phases;
import io.firewarden.platform.store.AggregateStore;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps an index in memory in step with the records of one store (ADR 0015): read whole
 * at the start, then what was written since ({@code updatedAt}, indexed), before a search
 * that comes more than half a second after the last look or after a write of this
 * instance. So a write is found by the very next search here, and within half a second
 * elsewhere. Whoever asks during the first reading waits for it.
 */
public final class StoreFollower implements SmartLifecycle {

	private static final int BATCH = 1000;

	private static final Duration FRESH = Duration.ofMillis(500);

	/** A write carries the time at which it began, not that of its arrival. */
	private static final Duration OVERLAP = Duration.ofSeconds(5);

	private final AggregateStore<?, ?> store;

	private final Bson fields;

	private final Consumer<List<Document>> takeIn;

	private final Clock clock;

	private final Set<String> touched = ConcurrentHashMap.newKeySet();

	private @Nullable Instant lookedAt;

	private volatile boolean running;

	/**
	 * Follows a store.
	 * @param fields what the index needs of a document
	 * @param takeIn told what there is, and what may have changed; by one thread at a
	 * time, the same document now and then again
	 */
	public StoreFollower(AggregateStore<?, ?> store, Bson fields, Consumer<List<Document>> takeIn, Clock clock) {
		this.store = store;
		this.fields = fields;
		this.takeIn = takeIn;
		this.clock = clock;
	}

	/** This instance wrote the record: the next search must know. */
	public void touched(String id) {
		this.touched.add(id);
		if (this.touched.size() > BATCH) {
			takeInOwn();
		}
	}

	/** Takes in what was written since the last look. */
	public synchronized void catchUp() {
		Instant last = this.lookedAt;
		Instant now = this.clock.instant();
		if (last == null) {
			load();
			this.lookedAt = now;
		}
		else if (!this.touched.isEmpty() || Duration.between(last, now).abs().compareTo(FRESH) > 0) {
			takeInOwn();
			takeInWritten(Date.from(last.minus(OVERLAP)), Date.from(now.plus(OVERLAP)));
			this.lookedAt = now;
		}
	}

	private void load() {
		String last = "";
		for (List<Document> batch = batch(last); !batch.isEmpty(); batch = batch(last)) {
			this.takeIn.accept(batch);
			last = batch.getLast().getString("_id");
		}
	}

	private List<Document> batch(String last) {
		return read(Filters.gt("_id", last), Sorts.ascending("_id"), BATCH);
	}

	private synchronized void takeInOwn() {
		List<String> own = List.copyOf(this.touched);
		own.forEach(this.touched::remove);
		for (int from = 0; from < own.size(); from += BATCH) {
			List<String> some = own.subList(from, Math.min(from + BATCH, own.size()));
			this.takeIn.accept(read(Filters.in("_id", some), Sorts.ascending("_id"), BATCH));
		}
	}

	private void takeInWritten(Date from, Date to) {
		Date begin = from;
		int atMost = BATCH;
		int asked;
		List<Document> batch;
		do {
			asked = atMost;
			batch = read(Filters.and(Filters.gte("updatedAt", begin), Filters.lte("updatedAt", to)),
					Sorts.ascending("updatedAt"), asked);
			this.takeIn.accept(batch);
			if (!batch.isEmpty()) {
				Date reached = batch.getLast().getDate("updatedAt");
				// More than a batch written in one moment: look at more at once.
				atMost = reached.equals(begin) ? atMost * 2 : BATCH;
				begin = reached;
			}
		}
		while (batch.size() >= asked);
	}

	private List<Document> read(Bson filter, Bson order, int atMost) {
		return this.store.documents()
			.find(filter)
			.projection(this.fields)
			.sort(order)
			.limit(atMost)
			.into(new ArrayList<>());
	}

	@Override
	public void start() {
		this.running = true;
		Thread.ofVirtual().name("follow").start(this::catchUp);
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Phases.RELAY;
	}

}
