package io.firewarden.notification.delivery.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.firewarden.notification.delivery.application.Deliveries;
import io.firewarden.notification.delivery.application.Doorbell;
import io.firewarden.notification.delivery.application.WorkDelivery;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.start.Phases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works deliveries off: at once when the doorbell rings, and by a sweep over what is due,
 * which finds waiting times that have passed and the work of instances that died. Any
 * number of instances may run one; the lease in each delivery divides the work.
 */
final class DeliveryWorker implements SmartLifecycle, Doorbell {

	private static final Logger log = LoggerFactory.getLogger(DeliveryWorker.class);

	private static final int AT_ONCE = 4;

	private static final int BATCH = 50;

	private static final Duration LAST_CALLS = Duration.ofSeconds(12);

	private final Deliveries deliveries;

	private final WorkDelivery workDelivery;

	private final Clock machine;

	private final Duration sweep;

	private final Acting acting;

	private final BlockingQueue<DeliveryId> rung = new LinkedBlockingQueue<>(10_000);

	private final Set<DeliveryId> inHand = ConcurrentHashMap.newKeySet();

	private final Semaphore places = new Semaphore(AT_ONCE);

	private volatile boolean running;

	private volatile Thread thread = Thread.currentThread();

	private volatile ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

	DeliveryWorker(Deliveries deliveries, WorkDelivery workDelivery, Clock machine, Duration sweep) {
		this.deliveries = deliveries;
		this.workDelivery = workDelivery;
		this.machine = machine;
		this.sweep = sweep;
		this.acting = new Acting("system:notification", null);
	}

	@Override
	public void ring(DeliveryId id) {
		this.rung.offer(id);
	}

	@Override
	public void start() {
		this.running = true;
		this.hands = Executors.newVirtualThreadPerTaskExecutor();
		this.thread = Thread.ofPlatform().name("deliveries").start(this::work);
	}

	@Override
	public void stop() {
		this.running = false;
		this.thread.interrupt();
		this.hands.shutdown();
		try {
			// A call under way ends by itself; its answer is worth keeping.
			if (!this.hands.awaitTermination(LAST_CALLS.toMillis(), TimeUnit.MILLISECONDS)) {
				log.warn("stopped with deliveries in hand; their leases will end");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Phases.CONSUMERS;
	}

	private void work() {
		long nextSweep = System.nanoTime();
		while (this.running) {
			try {
				var first = this.rung.poll(Math.max(1, nextSweep - System.nanoTime()), TimeUnit.NANOSECONDS);
				if (first != null) {
					take(first);
				}
				if (System.nanoTime() >= nextSweep) {
					for (DeliveryId id : this.deliveries.due(this.machine.instant(), BATCH)) {
						take(id);
					}
					nextSweep = System.nanoTime() + this.sweep.toNanos();
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			catch (RuntimeException ex) {
				log.warn("sweep of deliveries: {}", ex.toString());
				nextSweep = System.nanoTime() + this.sweep.toNanos();
			}
		}
	}

	private void take(DeliveryId id) throws InterruptedException {
		if (!this.inHand.add(id)) {
			return;
		}
		this.places.acquire();
		try {
			this.hands.submit(() -> work(id));
		}
		catch (RejectedExecutionException ex) {
			// Stopping; the sweep of whoever runs next finds it.
			setDown(id);
		}
	}

	private void work(DeliveryId id) {
		try {
			this.acting.run(() -> this.workDelivery.handle(id));
		}
		catch (RuntimeException ex) {
			// The record says how far it came; the lease ends and the sweep returns.
			log.warn("delivery {} set down: {}", id.value(), ex.toString());
		}
		finally {
			setDown(id);
		}
	}

	private void setDown(DeliveryId id) {
		this.places.release();
		this.inHand.remove(id);
	}

}
