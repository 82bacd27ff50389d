package io.firewarden.registry.market.adapter.topic;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.event.RecordReader;
import io.firewarden.registry.market.Batch;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.RecordIntake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes enterprises from the topic: the same reading, judging and storing as for the rows
 * of a file. Records below the position of their partition were taken before.
 */
final class TopicRecords implements RecordReader.Handler {

	static final String TOPIC = "market.enterprise-records.v1";

	private final RecordIntake intake;

	private final MongoTopicParts parts;

	private final Clock clock;

	TopicRecords(RecordIntake intake, MongoTopicParts parts, Clock clock) {
		this.intake = intake;
		this.parts = parts;
		this.clock = clock;
	}

	@Override
	public Map<RecordReader.Received, String> on(int partition, List<RecordReader.Received> records) {
		long from = this.parts.position(partition);
		List<RecordReader.Received> fresh = records.stream()
			.filter((record) -> record.offset() < 0 || record.offset() > from)
			.toList();
		Map<RecordReader.Received, String> refused = new HashMap<>();
		List<RecordReader.Received> readable = new ArrayList<>();
		for (RecordReader.Received record : fresh) {
			Optional<String> problem = problem(record.value());
			problem.ifPresentOrElse((why) -> refused.put(record, why), () -> readable.add(record));
		}
		RecordIntake.Taken taken = take(partition, readable, refused);
		long to = fresh.stream().mapToLong(RecordReader.Received::offset).max().orElse(-1);
		if (to > from) {
			this.parts.moveOn(partition, from, to, fresh.size(), taken, this.clock.instant());
		}
		return refused;
	}

	/** Where some are rejected, all are taken once more one by one, to tell which. */
	private RecordIntake.Taken take(int partition, List<RecordReader.Received> records,
			Map<RecordReader.Received, String> refused) {
		if (records.isEmpty()) {
			return new RecordIntake.Taken(0, 0, 0, 0);
		}
		Batch batch = new Batch("topic-" + partition, FeedSource.TOPIC, TOPIC + "-" + partition, false,
				TOPIC + "-" + partition, null, this.clock.instant());
		RecordIntake.Taken taken = this.intake.take(batch, records.stream().map(TopicRecords::streamed).toList());
		if (taken.rejected() > 0) {
			for (RecordReader.Received record : records) {
				if (records.size() == 1 || this.intake.take(batch, List.of(streamed(record))).rejected() > 0) {
					refused.put(record, "the row is rejected: it names no enterprise, or is damaged");
				}
			}
		}
		return taken;
	}

	private static RecordIntake.StreamRecord streamed(RecordReader.Received record) {
		return new RecordIntake.StreamRecord(record.offset(), record.value());
	}

	private static Optional<String> problem(String value) {
		try {
			return JsonMapper.shared().readTree(value).isObject() ? Optional.empty()
					: Optional.of("the record is no JSON object");
		}
		catch (JacksonException ex) {
			return Optional.of("the record is no JSON: " + ex.getOriginalMessage());
		}
	}

}
