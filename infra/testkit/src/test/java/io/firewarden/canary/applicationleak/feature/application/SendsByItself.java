package io.firewarden.canary.applicationleak.feature.application;

import org.apache.kafka.clients.producer.ProducerRecord;

class SendsByItself {

	ProducerRecord<String, String> event = new ProducerRecord<>("topic", "event");

}
