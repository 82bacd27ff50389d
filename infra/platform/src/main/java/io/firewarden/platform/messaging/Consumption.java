package io.firewarden.platform.messaging;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Permanent;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Applies a batch of records for one consumer. A record below the position of its
 * aggregate is a repetition and succeeds; one that can never be applied is buried and
 * passed; a temporary failure stops the batch there, and the container tries again from
 * that record.
 */
final class Consumption implements BatchMessageListener<String, byte[]> {

	private static final Logger log = LoggerFactory.getLogger(Consumption.class);

	private final EventConsumer consumer;

	private final Delivery delivery;

	private final Inbox inbox;

	private final DeadLetters deadLetters;

	private final MeterRegistry meters;

	Consumption(EventConsumer consumer, Delivery delivery, Inbox inbox, DeadLetters deadLetters, MeterRegistry meters) {
		this.consumer = consumer;
		this.delivery = delivery;
		this.inbox = inbox;
		this.deadLetters = deadLetters;
		this.meters = meters;
	}

	@Override
	public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
		Set<Inbox.Source> sources = new LinkedHashSet<>();
		Map<ConsumerRecord<String, byte[]>, Wire.Attributes> read = new HashMap<>();
		for (ConsumerRecord<String, byte[]> record : records) {
			Wire.Attributes event = attributes(record);
			if (event != null) {
				read.put(record, event);
				sources.add(source(event));
			}
		}
		Map<Inbox.Source, Inbox.Position> before = this.inbox.read(sources);
		Map<Inbox.Source, Inbox.Position> after = new HashMap<>();
		for (ConsumerRecord<String, byte[]> record : records) {
			Wire.Attributes event = read.get(record);
			if (event == null) {
				continue;
			}
			try {
				Inbox.Position position = after.getOrDefault(source(event),
						before.getOrDefault(source(event), Inbox.Position.START));
				after.put(source(event), handle(record, event, position));
			}
			catch (RuntimeException ex) {
				this.inbox.write(before, after);
				throw new BatchListenerFailedException(this.consumer.name() + " waits: " + ex.getMessage(), ex, record);
			}
		}
		this.inbox.write(before, after);
	}

	private Inbox.Position handle(ConsumerRecord<String, byte[]> record, Wire.Attributes event,
			Inbox.Position position) {
		if (event.sequence() <= position.sequence()) {
			count("repeated", event.type());
			return position;
		}
		EventConsumer.Handling<?> handling = this.consumer.handlings().get(event.type());
		if (handling == null) {
			return position.passed(event.sequence());
		}
		try {
			this.delivery.apply(handling, event, record.value());
			count("applied", event.type());
			return position.applied(event.sequence());
		}
		catch (RuntimeException ex) {
			if (Failures.temporary(ex)) {
				log.info("{} cannot apply {} yet: {}", this.consumer.name(), event.type(), ex.toString());
				throw ex;
			}
			log.error("{} cannot apply {} {}", this.consumer.name(), event.type(), event.id(), ex);
			this.deadLetters.bury(this.consumer.name(), record, ex);
			count("dead", event.type());
			return position.dead(event.sequence());
		}
	}

	/** Null for a record that is no event of this house; it is buried. */
	private Wire.@Nullable Attributes attributes(ConsumerRecord<String, byte[]> record) {
		try {
			return Wire.attributes(record);
		}
		catch (Permanent ex) {
			this.deadLetters.bury(this.consumer.name(), record, ex);
			count("dead", "unknown");
			return null;
		}
	}

	private static Inbox.Source source(Wire.Attributes event) {
		return new Inbox.Source(event.source(), event.aggregate(), event.aggregateId());
	}

	private void count(String what, String type) {
		this.meters.counter("firewarden.events." + what, "consumer", this.consumer.name(), "type", type).increment();
	}

}
