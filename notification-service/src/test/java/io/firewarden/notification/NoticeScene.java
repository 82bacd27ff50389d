package io.firewarden.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import io.firewarden.platform.id.Ids;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens before a test begins: cases are filed, notices are brought to where they
 * are needed.
 */
public final class NoticeScene {

	private final KafkaTemplate<String, byte[]> kafka;

	private final int port;

	public NoticeScene(KafkaTemplate<String, byte[]> kafka, int port) {
		this.kafka = kafka;
		this.port = port;
	}

	/** A case is filed; answers the id its notice will have. */
	public String fileCase(String brigade) {
		var caseId = UUID.randomUUID().toString();
		publish(caseId, caseFiled(caseId, brigade));
		return Ids.derived("notice", caseId);
	}

	public void publish(String caseId, String json) {
		publish("inspection", "case-filed", "case", caseId, json);
	}

	/** Market regulation's companies with scope alone, as the registry asks for them. */
	public void publishList(String listId, String json) {
		publish("registry", "public-list-requested", "public-list", listId, json);
	}

	private void publish(String service, String type, String aggregate, String id, String json) {
		var record = new ProducerRecord<String, byte[]>(service + ".events.v1", id,
				json.getBytes(StandardCharsets.UTF_8));
		Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type", service + "." + type + ".v1",
				"ce_source", "/" + service, "ce_subject", id, "ce_time", "2022-03-09T02:11:09Z", "ce_sequence", "1",
				"ce_aggregate", aggregate, "ce_actor", "user:of001", "content-type", "application/json")
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		this.kafka.send(record).join();
	}

	public static String caseFiled(String caseId, String brigade) {
		return """
				{"caseId":"%s","number":"内消市中立字〔2022〕第0001号","taskId":"t-1","uscc":"91511000MA00DEMN4W",
				"agencyName":"内江演示安澜消防技术服务有限公司","brigade":"%s","violationCodes":["V-INELIGIBLE"],
				"itemCodes":["ELG-04"],"filedOn":"2022-03-09","authority":"%s","later":"unknown"}
				""".formatted(caseId, brigade, brigade);
	}

	public String draft(String brigade) {
		var id = fileCase(brigade);
		awaitState(id, "DRAFT");
		return id;
	}

	public String submitted() {
		var id = draft("511002");
		Desk.ofAuthor(this.port).post(path(id) + "/submission", "{}").expect(200);
		return id;
	}

	public String reviewed() {
		var id = submitted();
		Desk.ofReviewer(this.port).post(path(id) + "/review", """
				{"decision":"PASS","basis":"SERVED_DECISION","basisReference":"内消市中罚决字〔2022〕第0001号"}""").expect(200);
		return id;
	}

	public String approved() {
		var id = reviewed();
		Desk.ofLeader(this.port).post(path(id) + "/approval", "{\"decision\":\"APPROVE\"}").expect(200);
		return id;
	}

	public String published() {
		var id = approved();
		awaitState(id, "PUBLISHED");
		return id;
	}

	public JsonNode notice(String id) {
		return Desk.ofAuthor(this.port).get(path(id)).expect(200).json();
	}

	public void awaitState(String id, String state) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
			var answer = Desk.ofAuthor(this.port).get(path(id)).expect(200);
			assertThat(answer.json().path("state").asString()).as(answer.text()).isEqualTo(state);
		});
	}

	public static String path(String id) {
		return "/api/notification/notices/" + id;
	}

}
