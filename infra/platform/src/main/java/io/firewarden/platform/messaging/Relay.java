package io.firewarden.platform.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.firewarden.platform.start.Phases;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.Outbox;
import io.firewarden.platform.store.Outgoing;
import io.firewarden.platform.store.PendingEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Publishes the events that wait in the aggregates: at once when told of them, and by a
 * leased sweep when the telling was lost, in a crash for instance.
 * <p>
 * The events of one aggregate go out one after the other, each after the broker
 * acknowledged the one before it, so they stand in the log in their order even when a
 * send fails or two relays meet. Repetitions keep their id and sequence.
 */
final class Relay implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Relay.class);

	private static final int BATCH = 1_000;

	private static final Duration SWEEP = Duration.ofSeconds(2);

	private static final Duration LEASE = Duration.ofSeconds(10);

	private final String service;

	private final AggregateStores stores;

	private final Outbox outbox;

	private final Leases leases;

	private final KafkaTemplate<String, byte[]> kafka;

	private final Clock realTime;

	private final Counter published;

	/** What is told beyond these, the sweep finds. */
	private final BlockingQueue<Told> told = new LinkedBlockingQueue<>(10_000);

	/** Aggregates of which the last sweep left some. */
	private List<String> unfinished = List.of();

	/** When background work last left many. */
	private volatile long manySince = System.nanoTime() - SWEEP.toNanos();

	private volatile boolean running;

	private volatile Thread thread = Thread.currentThread();

	Relay(String service, AggregateStores stores, Outbox outbox, Leases leases, KafkaTemplate<String, byte[]> kafka,
			Clock realTime, MeterRegistry meters) {
		this.service = service;
		this.stores = stores;
		this.outbox = outbox;
		this.leases = leases;
		this.kafka = kafka;
		this.realTime = realTime;
		this.published = meters.counter("firewarden.events.published");
		stores.tell(new Outgoing() {

			@Override
			public void waiting(String aggregate, String id) {
				Relay.this.told.offer(new Told(aggregate, id));
			}

			@Override
			public void manyWaiting() {
				Relay.this.manySince = System.nanoTime();
			}

		});
	}

	@Override
	public void start() {
		this.running = true;
		this.thread = Thread.ofPlatform().name("relay").start(this::work);
	}

	@Override
	public void stop() {
		this.running = false;
		this.told.offer(Told.NOTHING);
		try {
			this.thread.join(Duration.ofSeconds(15));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After the store's start, before the web server's. */
	@Override
	public int getPhase() {
		return Phases.RELAY;
	}

	private void work() {
		long nextSweep = System.nanoTime();
		while (this.running) {
			try {
				Told first = this.told.poll(Math.max(1, nextSweep - System.nanoTime()), TimeUnit.NANOSECONDS);
				if (first != null) {
					publishTold(first);
				}
				if (System.nanoTime() >= nextSweep) {
					nextSweep = System.nanoTime() + (sweep() ? 0 : SWEEP.toNanos());
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			catch (RuntimeException ex) {
				// Nothing is lost: what was not published waits in its aggregate for the
				// next sweep.
				log.warn("relay: {}", ex.toString());
				nextSweep = System.nanoTime() + SWEEP.toNanos();
			}
		}
	}

	private void publishTold(Told first) {
		List<Told> batch = new ArrayList<>(List.of(first));
		this.told.drainTo(batch, BATCH - 1);
		Map<String, Set<String>> byAggregate = new LinkedHashMap<>();
		for (Told one : batch) {
			if (!one.equals(Told.NOTHING)) {
				byAggregate.computeIfAbsent(one.aggregate, (key) -> new LinkedHashSet<>()).add(one.id);
			}
		}
		byAggregate.forEach((aggregate, ids) -> publish(aggregate, this.outbox.of(aggregate, ids)));
	}

	/**
	 * Publishes some of what waits, so that what is told meanwhile has its turn.
	 * @return whether to go on at once: not while background work writes, which would
	 * share the store with its own events
	 */
	private boolean sweep() {
		if (!this.leases.take("relay", LEASE)) {
			return false;
		}
		List<String> left = new ArrayList<>();
		for (String aggregate : this.unfinished.isEmpty() ? this.stores.names() : this.unfinished) {
			List<Outbox.Waiting> waiting = this.outbox.waitingSince(aggregate, this.realTime.instant().minus(SWEEP),
					BATCH);
			if (publish(aggregate, waiting) && waiting.size() == BATCH) {
				left.add(aggregate);
			}
		}
		boolean busy = System.nanoTime() - this.manySince < SWEEP.toNanos();
		this.unfinished = busy ? List.of() : left;
		return !this.unfinished.isEmpty();
	}

	/**
	 * Publishes what it is given, in rounds of one event for each aggregate; false when
	 * something was left.
	 */
	private boolean publish(String aggregate, List<Outbox.Waiting> waiting) {
		Map<Outbox.Waiting, List<PendingEvent>> done = new HashMap<>();
		waiting.forEach((one) -> done.put(one, new ArrayList<>()));
		List<Outbox.Waiting> going = new ArrayList<>(waiting);
		boolean whole = true;
		for (int round = 0; !going.isEmpty(); round++) {
			Map<Outbox.Waiting, CompletableFuture<?>> sent = new LinkedHashMap<>();
			for (Outbox.Waiting one : going) {
				if (round < one.events().size()) {
					sent.put(one, send(one, one.events().get(round)));
				}
			}
			List<Outbox.Waiting> acknowledged = new ArrayList<>();
			for (var entry : sent.entrySet()) {
				if (acknowledged(entry.getValue())) {
					acknowledged.add(entry.getKey());
					done.computeIfAbsent(entry.getKey(), (_) -> new ArrayList<>())
						.add(entry.getKey().events().get(round));
				}
				else {
					whole = false;
				}
			}
			going = acknowledged;
		}
		if (!done.isEmpty()) {
			this.outbox.published(aggregate, done);
			this.published
				.increment(done.values().stream().flatMap(List::stream).filter(PendingEvent::isForTheWire).count());
		}
		return whole;
	}

	/** What is for nobody else goes to the history only. */
	private CompletableFuture<?> send(Outbox.Waiting from, PendingEvent event) {
		return event.isForTheWire() ? this.kafka.send(Wire.record(this.service, from.aggregate(), from.id(), event))
				: CompletableFuture.completedFuture(event);
	}

	private static boolean acknowledged(CompletableFuture<?> send) {
		try {
			send.get();
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (ExecutionException ex) {
			log.warn("not published: {}", String.valueOf(ex.getCause()));
			return false;
		}
	}

	private record Told(String aggregate, String id) {

		static final Told NOTHING = new Told("", "");

	}

}
