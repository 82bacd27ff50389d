package io.firewarden.sampling;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the registry says over the broker. */
final class RegistryEvents implements AutoCloseable {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
			Map.of("bootstrap.servers", System.getProperty("spring.kafka.bootstrap-servers"), "acks", "all"),
			new StringSerializer(), new ByteArraySerializer());

	void registered(String uscc, long sequence, String name, boolean posted) {
		send("registry.agency-registered.v1", uscc, sequence, """
				{"uscc":"%s","name":"%s","brigade":"511002","kinds":["MAINT_TEST"],"subjectType":"COMPANY",
				"premisesArea":260.5,"entries":{"nationalSystem":%s,"sichuanPlatform":false},"originScope":"LOCAL"}"""
			.formatted(uscc, name, posted));
	}

	void send(String type, String uscc, long sequence, String data) {
		send("registry", "agency", type, uscc, sequence, Instant.parse("2022-03-04T01:00:00Z"), data);
	}

	/** A visit of two officers, signed on the day, with so many findings. */
	void visited(String taskId, String unitId, LocalDate day, int findings) {
		opened(taskId, unitId, day);
		send("inspection", "task", "inspection.sheet-signed.v1", taskId, 2, day.atStartOfDay(ZONE).toInstant(), """
				{"taskId":"%s","uscc":"%s","agencyName":"演示机构","brigade":"511002","signedOn":"%s",
				"officers":["OF-001","OF-002"],"counts":{"conform":9,"nonconform":%d,"notApplicable":0,"unchecked":0},
				"findings":[]}""".formatted(taskId, unitId, day, findings));
	}

	/** A visit that another draw has asked for, and that is not signed yet. */
	void opened(String taskId, String unitId, LocalDate day) {
		send("inspection", "task", "inspection.task-opened.v1", taskId, 1, day.atStartOfDay(ZONE).toInstant(), """
				{"taskId":"%s","drawId":"OTHER-D1","campaign":"OTHER","uscc":"%s","agencyName":"演示机构",
				"brigade":"511002","officers":["OF-001","OF-002"],"unitId":"%s"}""".formatted(taskId, unitId, unitId));
	}

	private void send(String service, String aggregate, String type, String id, long sequence, Instant at,
			String data) {
		var event = new ProducerRecord<String, byte[]>(service + ".events.v1", id,
				data.getBytes(StandardCharsets.UTF_8));
		Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_source",
				"/" + service, "ce_subject", id, "ce_time", at.toString(), "ce_sequence", Long.toString(sequence),
				"ce_aggregate", aggregate, "ce_actor", "user:zhidui", "content-type", "application/json")
			.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		this.producer.send(event);
		this.producer.flush();
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
