package io.firewarden.platform.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.RecordReader;
import io.firewarden.platform.start.Phases;
import io.firewarden.platform.start.StartStep;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.Outbox;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StoreConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Producer, consumers and topic of this service.
 */
@AutoConfiguration(after = StoreConfiguration.class,
		beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
public class MessagingConfiguration {

	private static final int PARTITIONS = 6;

	/** Records of others may tell of people: they do not lie about for ever. */
	private static final Duration KEEP_RECORDS = Duration.ofDays(30);

	@Bean
	NewTopic ownTopic(@Value("${spring.application.name}") String service,
			@Value("${firewarden.kafka.replicas:1}") short replicas) {
		return TopicBuilder.name(Wire.topic(service))
			.partitions(PARTITIONS)
			.replicas(replicas)
			.config(TopicConfig.RETENTION_MS_CONFIG, "-1")
			.build();
	}

	/** The consumers of a service may come up before the publisher has made its topic. */
	@Bean
	KafkaAdmin.NewTopics topicsRead(ObjectProvider<EventConsumer> consumers,
			@Value("${firewarden.kafka.replicas:1}") short replicas) {
		return new KafkaAdmin.NewTopics(consumers.stream()
			.flatMap((consumer) -> consumer.sources().stream())
			.distinct()
			.map((source) -> ownTopic(source, replicas))
			.toArray(NewTopic[]::new));
	}

	@Bean
	KafkaAdmin.NewTopics topicsOfRecords(ObjectProvider<RecordReader> readers,
			@Value("${firewarden.kafka.replicas:1}") short replicas) {
		return new KafkaAdmin.NewTopics(readers.stream()
			.map((reader) -> TopicBuilder.name(reader.topic())
				.partitions(PARTITIONS)
				.replicas(replicas)
				.config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(KEEP_RECORDS.toMillis()))
				.build())
			.toArray(NewTopic[]::new));
	}

	@Bean
	KafkaAdmin kafkaAdmin(@Value("${spring.kafka.bootstrap-servers}") String servers) {
		KafkaAdmin admin = new KafkaAdmin(Map.of("bootstrap.servers", servers));
		admin.setFatalIfBrokerNotAvailable(false);
		admin.setAutoCreate(false);
		return admin;
	}

	@Bean
	ProducerFactory<String, byte[]> producerFactory(@Value("${spring.kafka.bootstrap-servers}") String servers) {
		Map<String, Object> settings = new HashMap<>();
		settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
		settings.put(ProducerConfig.ACKS_CONFIG, "all");
		settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		// On purpose: the default of 5 ms costs 4 ms at the median and batches nothing
		// here.
		settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
		settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
		settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
		settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8 * 1024 * 1024L);
		settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
		settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
		return new DefaultKafkaProducerFactory<>(settings);
	}

	@Bean
	KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producers) {
		return new KafkaTemplate<>(producers);
	}

	@Bean
	Relay relay(@Value("${spring.application.name}") String service, AggregateStores stores, Outbox outbox,
			Leases leases, KafkaTemplate<String, byte[]> kafka, MeterRegistry meters) {
		return new Relay(service, stores, outbox, leases, kafka, Clock.systemUTC(), meters);
	}

	@Bean
	DeadLetters deadLetters(ServiceDatabase database, Clock clock) {
		return new DeadLetters(database, clock);
	}

	@Bean
	Consumers consumers(@Value("${spring.application.name}") String service, ObjectProvider<EventConsumer> described,
			ObjectProvider<RecordReader> readers, @Value("${spring.kafka.bootstrap-servers}") String servers,
			ServiceDatabase database, DeadLetters deadLetters, MeterRegistry meters) {
		return new Consumers(service, described.stream().toList(), readers.stream().toList(),
				new DefaultKafkaConsumerFactory<>(consumerSettings(servers)), database, deadLetters, meters);
	}

	@Bean
	StartStep topicStart(KafkaAdmin admin) {
		return new StartStep(Phases.STORE, admin::initialize);
	}

	private static Map<String, Object> consumerSettings(String servers) {
		Map<String, Object> settings = new HashMap<>();
		settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000);
		// By default a consumer that lags holds a megabyte of each partition; a service
		// has ten consumers and a small heap.
		settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 128 * 1024);
		settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
		// A consumer that was killed gives its partitions up soon.
		settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
		settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
		settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
		settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
		settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
		return settings;
	}

}
