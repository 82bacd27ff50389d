package io.firewarden.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a restart finds, after a kill and after an orderly stop. */
class RestartIT {

	@TempDir
	private Path folder;

	@Test
	void acknowledgedRecordsSurviveTheDeathOfTheProcess() throws Exception {
		try (var process = EmbeddedProcess.in(folder)) {
			process.start().ready("kafka");
			try (var admin = process.admin()) {
				admin.createTopics(List.of(new NewTopic("facts", 1, (short) 1))).all().get();
			}
			send(process, 1000);
			process.kill();
			process.start().ready("kafka");
			assertThat(read(process)).isEqualTo(IntStream.range(0, 1000).mapToObj(String::valueOf).toList());
		}
	}

	@Test
	void theFileShrinksInPausesAndIsWholeAfterwards() throws Exception {
		var file = folder.resolve("documents.mv");
		try (var process = EmbeddedProcess.in(folder)) {
			process.start().ready("documents");
			long full;
			try (var client = process.documents()) {
				var documents = client.getDatabase("compaction").getCollection("documents");
				for (int i = 0; i < 2000; i++) {
					documents.insertOne(new Document("_id", i).append("text", "x".repeat(2000)));
					documents.updateOne(Filters.eq("_id", i / 2), Updates.inc("changes", 1));
				}
				full = Files.size(file);
				await().atMost(Duration.ofSeconds(20))
					.untilAsserted(() -> assertThat(Files.size(file)).isLessThan(full / 2));
			}
			process.kill();
			process.start().ready("documents");
			assertThat(changes(process)).isEqualTo(2000);
			assertThat(process.stop()).isEqualTo(143);
			assertThat(Files.size(file)).isLessThan(full / 2);
			process.start().ready("documents");
			assertThat(changes(process)).isEqualTo(2000);
		}
	}

	private static int changes(EmbeddedProcess process) {
		try (var client = process.documents()) {
			var documents = client.getDatabase("compaction").getCollection("documents");
			assertThat(documents.countDocuments()).isEqualTo(2000);
			int changes = 0;
			for (Document document : documents.find()) {
				assertThat(document.getString("text")).hasSize(2000);
				changes += document.getInteger("changes", 0);
			}
			return changes;
		}
	}

	private static void send(EmbeddedProcess process, int count) throws Exception {
		var settings = new HashMap<>(process.kafka());
		settings.put("acks", "all");
		try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
			List<Future<RecordMetadata>> sent = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				sent.add(producer.send(new ProducerRecord<>("facts", "key", String.valueOf(i))));
			}
			for (Future<RecordMetadata> one : sent) {
				one.get();
			}
		}
	}

	private static List<String> read(EmbeddedProcess process) {
		List<String> values = new ArrayList<>();
		try (var consumer = new KafkaConsumer<>(process.kafka(), new StringDeserializer(), new StringDeserializer())) {
			var partition = new TopicPartition("facts", 0);
			consumer.assign(List.of(partition));
			consumer.seekToBeginning(List.of(partition));
			long end = consumer.endOffsets(List.of(partition)).get(partition);
			while (consumer.position(partition) < end) {
				for (ConsumerRecord<String, String> one : consumer.poll(Duration.ofMillis(200))) {
					values.add(one.value());
				}
			}
		}
		return values;
	}

}
