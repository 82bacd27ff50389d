package io.firewarden.notification.delivery.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryEvent;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.notification.delivery.domain.Progress;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;

/**
 * A store that keeps what the real one keeps: compare-and-set, events with their state.
 */
public final class DeliveriesInMemory implements Deliveries {

	private final Map<DeliveryId, Versioned<Delivery>> held = new ConcurrentHashMap<>();

	private final Map<String, Long> applied = new ConcurrentHashMap<>();

	private final List<DeliveryEvent> events = new ArrayList<>();

	public synchronized List<DeliveryEvent> events() {
		return List.copyOf(this.events);
	}

	@Override
	public Optional<Versioned<Delivery>> find(DeliveryId id) {
		return Optional.ofNullable(this.held.get(id));
	}

	@Override
	public synchronized boolean insert(Changed<Delivery, DeliveryEvent> started) {
		return this.held.putIfAbsent(started.state().id(), new Versioned<>(started.state(), 1)) == null;
	}

	@Override
	public synchronized boolean save(Versioned<Delivery> before, Changed<Delivery, DeliveryEvent> after) {
		var id = before.state().id();
		if (this.held.get(id).version() != before.version()) {
			return false;
		}
		this.held.put(id, new Versioned<>(after.state(), before.version() + 1));
		this.events.addAll(after.events());
		return true;
	}

	@Override
	public synchronized boolean applyOnce(DeliveryId id, Incoming<?> cause, UnaryOperator<Delivery> change) {
		if (this.applied.getOrDefault(cause.aggregateId() + id, 0L) >= cause.sequence()) {
			return false;
		}
		this.applied.put(cause.aggregateId() + id, cause.sequence());
		var before = this.held.get(id);
		return save(before, Changed.of(change.apply(before.state())));
	}

	@Override
	public List<DeliveryId> due(Instant machine, int most) {
		return this.held.values()
			.stream()
			.map(Versioned::state)
			.filter((delivery) -> delivery.effort().due() != null && !delivery.effort().due().isAfter(machine))
			.sorted(Comparator.comparing((delivery) -> Objects.requireNonNull(delivery.effort().due())))
			.map(Delivery::id)
			.limit(most)
			.toList();
	}

	@Override
	public Optional<DeliveryId> byPublishId(String publishId) {
		return this.held.values()
			.stream()
			.map(Versioned::state)
			.filter((delivery) -> publishId.equals(publishId(delivery.progress())))
			.map(Delivery::id)
			.findFirst();
	}

	private static String publishId(Progress progress) {
		return switch (progress) {
			case Progress.Submitted submitted -> submitted.publishId();
			case Progress.Done done -> Objects.requireNonNullElse(done.publishId(), "");
			case Progress.NeedsPerson stopped -> publishId(stopped.at());
			default -> "";
		};
	}

}
