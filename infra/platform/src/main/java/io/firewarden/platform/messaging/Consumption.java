package io.firewarden.platform.messaging;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Handling;
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

	private final String service;

	private final EventConsumer consumer;

	private final Delivery delivery;

	private final Inbox inbox;

	private final DeadLetters deadLetters;

	private final MeterRegistry meters;

	Consumption(String service, EventConsumer consumer, Delivery delivery, Inbox inbox, DeadLetters deadLetters,
			MeterRegistry meters) {
		this.service = service;
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
			if (event != null && !isCountedAtHome(event)) {
				read.put(record, event);
				sources.add(source(event));
			}
		}
		Map<Inbox.Source, Inbox.Position> before = this.inbox.read(sources);
		Map<Inbox.Source, Inbox.Position> after = new HashMap<>();
		Gathered gathered = new Gathered();
		BatchListenerFailedException failed = null;
		for (ConsumerRecord<String, byte[]> record : records) {
			Wire.Attributes event = read.get(record);
			if (event == null) {
				continue;
			}
			try {
				Inbox.Position position = after.getOrDefault(source(event),
						before.getOrDefault(source(event), Inbox.Position.START));
				after.put(source(event), handle(record, event, position, gathered));
			}
			catch (RuntimeException ex) {
				failed = waits(ex, record);
				break;
			}
		}
		try {
			finish(gathered, after);
		}
		catch (RuntimeException ex) {
			throw waits(ex, records.getFirst());
		}
		this.inbox.write(before, after);
		if (failed != null) {
			throw failed;
		}
	}

	/**
	 * What this service has published itself and this consumer does not handle: the
	 * history knows how many there are, and a position for each would say no more.
	 */
	private boolean isCountedAtHome(Wire.Attributes event) {
		return event.source().equals(this.service) && !this.consumer.handlings().containsKey(event.type());
	}

	private BatchListenerFailedException waits(RuntimeException cause, ConsumerRecord<String, byte[]> from) {
		return new BatchListenerFailedException(this.consumer.name() + " waits: " + cause.getMessage(), cause, from);
	}

	/**
	 * What was gathered is done once; if it can never be, each event stands for itself.
	 */
	private void finish(Gathered gathered, Map<Inbox.Source, Inbox.Position> after) {
		if (gathered.events().isEmpty()) {
			return;
		}
		try {
			Wire.Attributes last = List.copyOf(gathered.events().values()).getLast();
			this.delivery.as(last, gathered::finish);
			gathered.events().values().forEach((event) -> count("applied", event.type()));
		}
		catch (RuntimeException ex) {
			if (Failures.temporary(ex)) {
				log.info("{} cannot apply {} events yet: {}", this.consumer.name(), gathered.events().size(),
						ex.toString());
				throw ex;
			}
			gathered.events().forEach((record, event) -> {
				if (!applied(record, event, this.consumer.handlings().get(event.type()))) {
					after.computeIfPresent(source(event), (_, position) -> position.died());
				}
			});
		}
	}

	private Inbox.Position handle(ConsumerRecord<String, byte[]> record, Wire.Attributes event, Inbox.Position position,
			Gathered gathered) {
		if (event.sequence() <= position.sequence()) {
			count("repeated", event.type());
			return position;
		}
		Handling<?> handling = this.consumer.handlings().get(event.type());
		if (handling == null) {
			return position.passed(event.sequence());
		}
		boolean done = (handling instanceof Handling.Together<?> together) ? gathered(record, event, together, gathered)
				: applied(record, event, handling);
		return done ? position.applied(event.sequence()) : position.dead(event.sequence());
	}

	/** False for what cannot be read and is buried. */
	private boolean gathered(ConsumerRecord<String, byte[]> record, Wire.Attributes event,
			Handling.Together<?> handling, Gathered gathered) {
		try {
			gathered.add(record, event, handling);
			return true;
		}
		catch (RuntimeException ex) {
			bury(record, event, ex);
			return false;
		}
	}

	/** False for what can never be applied and is buried. */
	private boolean applied(ConsumerRecord<String, byte[]> record, Wire.Attributes event,
			@Nullable Handling<?> handling) {
		try {
			this.delivery.apply(Objects.requireNonNull(handling), event, record.value());
			count("applied", event.type());
			return true;
		}
		catch (RuntimeException ex) {
			if (Failures.temporary(ex)) {
				log.info("{} cannot apply {} yet: {}", this.consumer.name(), event.type(), ex.toString());
				throw ex;
			}
			bury(record, event, ex);
			return false;
		}
	}

	private void bury(ConsumerRecord<String, byte[]> record, Wire.Attributes event, RuntimeException cause) {
		log.error("{} cannot apply {} {}", this.consumer.name(), event.type(), event.id(), cause);
		this.deadLetters.bury(this.consumer.name(), record, cause);
		count("dead", event.type());
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
