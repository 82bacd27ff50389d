package io.firewarden.notification.delivery.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.firewarden.notification.delivery.DeliveryDirectory;
import io.firewarden.notification.delivery.application.Deliveries;
import io.firewarden.notification.delivery.domain.Channel;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryEvent;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import org.bson.Document;

/** Deliveries as documents, and the questions about them. */
final class MongoDeliveries implements Deliveries, DeliveryDirectory, DeliveryReading {

	private static final String STEP = "body.progress.step";

	private final AggregateStore<Delivery, DeliveryEvent> store;

	MongoDeliveries(AggregateStores stores) {
		this.store = stores
			.open("delivery", StateForm.json(DeliveryRecord.class, DeliveryRecord::of, DeliveryRecord::toDelivery),
					DeliveryWire::toWire)
			.index("body.due")
			.index("body.noticeId")
			.index("body.progress.publishId")
			.index("body.channel", STEP);
	}

	@Override
	public Optional<Versioned<Delivery>> find(DeliveryId id) {
		return this.store.find(id.value());
	}

	@Override
	public boolean insert(Changed<Delivery, DeliveryEvent> started) {
		return this.store.insert(started.state().id().value(), started);
	}

	@Override
	public boolean save(Versioned<Delivery> before, Changed<Delivery, DeliveryEvent> after) {
		return this.store.save(before.state().id().value(), before, after);
	}

	@Override
	public boolean applyOnce(DeliveryId id, Incoming<?> cause, UnaryOperator<Delivery> change) {
		return this.store.applyOnce(id.value(), cause, (delivery) -> Changed.of(change.apply(delivery)));
	}

	@Override
	public List<DeliveryId> due(Instant machine, int most) {
		return this.store.documents()
			.find(Filters.lte("body.due", machine.toEpochMilli()))
			.sort(Sorts.ascending("body.due"))
			.projection(Projections.include("body.noticeId", "body.channel", "body.revision"))
			.limit(most)
			.map(MongoDeliveries::id)
			.into(new ArrayList<>());
	}

	@Override
	public Optional<DeliveryId> byPublishId(String publishId) {
		// A stopped delivery keeps the id where it stopped.
		return Optional
			.ofNullable(this.store.documents()
				.find(Filters.or(Filters.eq("body.progress.publishId", publishId),
						Filters.eq("body.progress.at.publishId", publishId)))
				.projection(Projections.include("body.noticeId", "body.channel", "body.revision"))
				.first())
			.map(MongoDeliveries::id);
	}

	@Override
	public List<Status> of(String noticeId) {
		var deliveries = new ArrayList<Delivery>();
		for (Channel channel : Channel.values()) {
			// Revisions after the first do not exist yet.
			find(new DeliveryId(noticeId, channel, 1)).map(Versioned::state).ifPresent(deliveries::add);
		}
		return deliveries.stream().map(DeliveryStatus::of).toList();
	}

	@Override
	public Found<Stored<Delivery>> publicPage(Paging paging) {
		return this.store.list(Filters.and(Filters.eq("body.channel", Channel.PORTAL.name()), Filters.eq(STEP, "DONE")),
				paging);
	}

	@Override
	public Map<Channel, Map<String, Long>> steps() {
		var steps = new EnumMap<Channel, Map<String, Long>>(Channel.class);
		for (Channel channel : Channel.values()) {
			steps.put(channel, this.store.count(Filters.eq("body.channel", channel.name()), STEP));
		}
		return steps;
	}

	private static DeliveryId id(Document document) {
		var body = document.get("body", Document.class);
		return new DeliveryId(body.getString("noticeId"), Channel.valueOf(body.getString("channel")),
				body.get("revision", Number.class).intValue());
	}

}
