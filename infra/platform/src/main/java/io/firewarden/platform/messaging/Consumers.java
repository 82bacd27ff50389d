package io.firewarden.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Handling;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.event.RecordReader;
import io.firewarden.platform.start.Phases;
import io.firewarden.platform.store.ServiceDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Runs all consumers of this service, each as a group of its own.
 */
public final class Consumers implements SmartLifecycle {

	private final String service;

	private final List<EventConsumer> described;

	private final List<RecordReader> readers;

	private final ConsumerFactory<String, byte[]> kafka;

	private final Map<String, Inbox> inboxes = new LinkedHashMap<>();

	private final DeadLetters deadLetters;

	private final Delivery delivery;

	private final MeterRegistry meters;

	private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();

	private volatile boolean running;

	Consumers(String service, List<EventConsumer> described, List<RecordReader> readers,
			ConsumerFactory<String, byte[]> kafka, ServiceDatabase database, DeadLetters deadLetters,
			MeterRegistry meters) {
		this.service = service;
		this.described = List.copyOf(described);
		this.readers = List.copyOf(readers);
		this.kafka = kafka;
		this.deadLetters = deadLetters;
		this.delivery = new Delivery(service);
		this.meters = meters;
		described.forEach((consumer) -> this.inboxes.put(consumer.name(), new Inbox(database, consumer.name())));
		meters.gauge("firewarden.events.dead.waiting", deadLetters, DeadLetters::waiting);
	}

	@Override
	public void start() {
		this.described.forEach((consumer) -> this.containers.add(container(consumer)));
		this.readers.forEach((reader) -> this.containers.add(container(reader.name(), List.of(reader.topic()),
				new RecordConsumption(this.service, reader, this.deadLetters, this.meters))));
		this.containers.forEach(ConcurrentMessageListenerContainer::start);
		this.running = true;
	}

	@Override
	public void stop() {
		this.containers.forEach((container) -> container.stop());
		this.containers.clear();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Phases.CONSUMERS;
	}

	/**
	 * What each consumer has done with the events of each service.
	 * @param published how many of each type this service has published
	 */
	public List<Sum> sums(Map<String, Long> published) {
		List<Sum> sums = new ArrayList<>();
		for (EventConsumer consumer : this.described) {
			Map<String, Inbox.Position> positions = inbox(consumer).sums();
			if (consumer.sources().contains(this.service)) {
				positions.putIfAbsent(this.service, Inbox.Position.START);
			}
			positions.forEach((source, position) -> sums.add(new Sum(consumer.name(), source, position.applied(),
					source.equals(this.service) ? passed(consumer, published) : position.passed(), position.dead())));
		}
		return sums;
	}

	/** Of what this service published, what the consumer does not handle. */
	private static long passed(EventConsumer consumer, Map<String, Long> published) {
		return published.entrySet()
			.stream()
			.filter((type) -> !consumer.handlings().containsKey(type.getKey()))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	/** Applied, passed over and dead events of one service at one consumer. */
	public record Sum(String consumer, String source, long applied, long passed, long dead) {
	}

	/** How applying a dead letter again ended. */
	public sealed interface Redriven {

		/** It was applied. */
		record Done() implements Redriven {
		}

		/** It is not dead any more, or never was. */
		record NotDead() implements Redriven {
		}

		/** It failed again. */
		record Failed(String cause) implements Redriven {
		}

	}

	/**
	 * Applies a dead letter again, with its payload as it came or as a person corrected
	 * it.
	 */
	public Redriven redrive(String id, String reason, String correctedPayload) {
		Document letter = this.deadLetters.find(id).orElseThrow(() -> new NoSuchElementException(id));
		if (!DeadLetters.State.DEAD.name().equals(letter.getString("state"))) {
			return new Redriven.NotDead();
		}
		try {
			ConsumerRecord<String, byte[]> record = record(letter, correctedPayload);
			Optional<RecordReader> reader = this.readers.stream()
				.filter((one) -> one.name().equals(letter.getString("consumer")))
				.findFirst();
			if (reader.isPresent()) {
				takeAgain(reader.get(), record);
				return settle(id, reason, correctedPayload) ? new Redriven.Done() : new Redriven.NotDead();
			}
			Wire.Attributes event = Wire.attributes(record);
			EventConsumer consumer = this.described.stream()
				.filter((one) -> one.name().equals(letter.getString("consumer")))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("this service has no such consumer any more"));
			Handling<?> handling = consumer.handlings().get(event.type());
			if (handling != null) {
				this.delivery.apply(handling, event, record.value());
			}
			boolean settled = settle(id, reason, correctedPayload);
			if (settled) {
				inbox(consumer).revived(new Inbox.Source(event.source(), event.aggregate(), event.aggregateId()));
			}
			return settled ? new Redriven.Done() : new Redriven.NotDead();
		}
		catch (RuntimeException ex) {
			this.deadLetters.failedAgain(id, reason, ex);
			return new Redriven.Failed(String.valueOf(ex.getMessage()));
		}
	}

	private void takeAgain(RecordReader reader, ConsumerRecord<String, byte[]> record) {
		RecordReader.Received received = RecordConsumption.received(record, -1);
		reader.handler().on(record.partition(), List.of(received)).values().forEach((why) -> {
			throw new Permanent(why);
		});
	}

	private boolean settle(String id, String reason, String correctedPayload) {
		return this.deadLetters.settle(id, DeadLetters.State.REDRIVEN, reason,
				correctedPayload.isEmpty() ? null : correctedPayload);
	}

	/** Gives a dead letter up; it stays counted as dead. */
	public boolean discard(String id, String reason) {
		return this.deadLetters.settle(id, DeadLetters.State.DISCARDED, reason, null);
	}

	private Inbox inbox(EventConsumer consumer) {
		Inbox inbox = this.inboxes.get(consumer.name());
		if (inbox == null) {
			throw new IllegalStateException("no inbox of " + consumer.name());
		}
		return inbox;
	}

	private static ConsumerRecord<String, byte[]> record(Document letter, String correctedPayload) {
		String payload = correctedPayload.isEmpty() ? letter.getString("payload") : correctedPayload;
		ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(letter.getString("topic"), 0, 0,
				letter.getString("key"), payload.getBytes(StandardCharsets.UTF_8));
		letter.get("headers", new Document())
			.forEach((name, value) -> record.headers()
				.add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8)));
		return record;
	}

	private ConcurrentMessageListenerContainer<String, byte[]> container(EventConsumer consumer) {
		return container(consumer.name(), consumer.sources().stream().map(Wire::topic).toList(),
				new Consumption(this.service, consumer, this.delivery, inbox(consumer), this.deadLetters, this.meters));
	}

	private ConcurrentMessageListenerContainer<String, byte[]> container(String name, List<String> topics,
			BatchMessageListener<String, byte[]> listener) {
		ContainerProperties properties = new ContainerProperties(topics.toArray(String[]::new));
		properties.setGroupId(this.service + "-" + name);
		properties.setMessageListener(listener);
		properties.setAckMode(ContainerProperties.AckMode.BATCH);
		// The effects are idempotent: a lost commit repeats some of them, a synchronous
		// one costs 6 ms each.
		properties.setSyncCommits(false);
		properties.setMissingTopicsFatal(false);
		ConcurrentMessageListenerContainer<String, byte[]> container = new ConcurrentMessageListenerContainer<>(
				this.kafka, properties);
		container.setBeanName(this.service + "-" + name);
		ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
		backOff.setMaxInterval(5_000);
		backOff.setMaxElapsedTime(Long.MAX_VALUE);
		DefaultErrorHandler errors = new DefaultErrorHandler(backOff);
		container.setCommonErrorHandler(errors);
		return container;
	}

}
