package io.firewarden.registry.market.adapter.topic;

import java.time.Clock;

import io.firewarden.platform.event.RecordReader;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.market.RecordIntake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

	@Bean
	MongoTopicParts marketTopicParts(ServiceDatabase database, Ids ids) {
		return new MongoTopicParts(database, ids.next());
	}

	@Bean
	RecordReader marketRecords(RecordIntake intake, MongoTopicParts parts, Clock clock) {
		return new RecordReader("market-records", TopicRecords.TOPIC, new TopicRecords(intake, parts, clock));
	}

}
