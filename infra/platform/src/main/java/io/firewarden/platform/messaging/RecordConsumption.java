package io.firewarden.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.access.Acting;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.event.RecordReader;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Hands a poll of records to their reader, partition by partition. A temporary failure
 * stops it there, and the container brings the same records again; what can never be
 * taken is buried, and the others of its poll are taken.
 */
final class RecordConsumption implements BatchMessageListener<String, byte[]> {

	private static final Logger log = LoggerFactory.getLogger(RecordConsumption.class);

	private final String service;

	private final RecordReader reader;

	private final DeadLetters deadLetters;

	private final MeterRegistry meters;

	RecordConsumption(String service, RecordReader reader, DeadLetters deadLetters, MeterRegistry meters) {
		this.service = service;
		this.reader = reader;
		this.deadLetters = deadLetters;
		this.meters = meters;
	}

	@Override
	public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
		Map<Integer, List<ConsumerRecord<String, byte[]>>> parts = new LinkedHashMap<>();
		records.forEach((record) -> parts.computeIfAbsent(record.partition(), (_) -> new ArrayList<>()).add(record));
		new Acting("system:" + this.service, null).run(() -> parts.forEach(this::take));
	}

	private void take(int partition, List<ConsumerRecord<String, byte[]>> records) {
		Map<RecordReader.Received, ConsumerRecord<String, byte[]>> origins = new LinkedHashMap<>();
		records.forEach((record) -> origins.put(received(record, record.offset()), record));
		try {
			Map<RecordReader.Received, String> refused = this.reader.handler()
				.on(partition, List.copyOf(origins.keySet()));
			origins.forEach((received, record) -> {
				String why = refused.get(received);
				if (why != null) {
					bury(record, new Permanent(why));
				}
			});
			this.meters.counter("firewarden.records.read", "reader", this.reader.name()).increment(records.size());
		}
		catch (RuntimeException ex) {
			if (Failures.temporary(ex)) {
				log.info("{} cannot take records of {}-{} yet: {}", this.reader.name(), this.reader.topic(), partition,
						ex.toString());
				throw ex;
			}
			if (records.size() == 1) {
				bury(records.getFirst(), ex);
			}
			else {
				// Which of them it is, only taking them one by one can tell.
				records.forEach((record) -> take(partition, List.of(record)));
			}
		}
	}

	private void bury(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
		log.error("{} cannot take {}-{} {}", this.reader.name(), record.topic(), record.partition(), record.offset(),
				cause);
		this.deadLetters.bury(this.reader.name(), record, cause);
		this.meters.counter("firewarden.records.dead", "reader", this.reader.name()).increment();
	}

	static RecordReader.Received received(ConsumerRecord<String, byte[]> record, long offset) {
		Map<String, String> headers = new LinkedHashMap<>();
		for (Header header : record.headers()) {
			headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
		}
		String value = (record.value() != null) ? new String(record.value(), StandardCharsets.UTF_8) : "";
		return new RecordReader.Received(offset, value, headers);
	}

}
