package io.firewarden.notification.notice.adapter;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.firewarden.notification.Desk;
import io.firewarden.notification.NotificationTest;
import io.firewarden.notification.NoticeScene;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.id.Ids;
import io.firewarden.testkit.AccessMatrix;
import io.firewarden.testkit.Covers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationTest
class NoticeIT {

	private static final String EDIT = "{\"title\":\"立案公示\",\"body\":\"依法立案调查，联系人张小三13800138000。\",\"persons\":[\"张小三\"]}";

	@LocalServerPort
	int port;

	@Autowired
	KafkaTemplate<String, byte[]> kafka;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	private NoticeScene scene;

	private Desk author;

	@BeforeEach
	void aDesk() {
		NotificationTest.ScriptedWeChat.SERVER.begin(List.of());
		this.scene = new NoticeScene(this.kafka, this.port);
		this.author = Desk.ofAuthor(this.port);
	}

	@Test
	void everyHandlerAnswersTheRolesItNamesAndNobodyElse() {
		assertThat(AccessMatrix.surprises(this.handlers, this.port)).isEmpty();
	}

	@Test
	void aFiledCaseBecomesOneDraftHoweverOftenItIsTold() {
		var caseId = UUID.randomUUID().toString();
		this.scene.publish(caseId, NoticeScene.caseFiled(caseId, "511002"));
		this.scene.publish(caseId, NoticeScene.caseFiled(caseId, "511002"));
		var id = Ids.derived("notice", caseId);
		this.scene.awaitState(id, "DRAFT");
		var notice = this.scene.notice(id);
		assertThat(notice.path("version").asInt()).isEqualTo(1);
		assertThat(notice.path("authority").asString()).isEqualTo("市中区消防救援大队");
		assertThat(notice.path("body").asString()).contains("不具备从业条件").doesNotContain("立字");
		assertThat(notice.path("source").path("number").asString()).contains("第0001号");
	}

	@Test
	void aPublicListBecomesOneDraftThatNamesThemAll() {
		var listId = "GS-" + UUID.randomUUID().toString().substring(0, 16);
		var json = """
				{"listId":"%s","kind":"SCOPE_NOT_PRACTISING","brigade":"511000","requestedOn":"2022-03-07","companies":[
				{"uscc":"91511000MA00DEMN4W","name":"内江演示安澜消防技术服务有限公司"},
				{"uscc":"91511000MA0FAKE17C","name":"内江演示橙盾消防技术服务有限公司"}]}""".formatted(listId);
		this.scene.publishList(listId, json);
		this.scene.publishList(listId, json);
		var id = Ids.derived("notice", listId);
		this.scene.awaitState(id, "DRAFT");
		var notice = this.scene.notice(id);
		assertThat(notice.path("version").asInt()).isEqualTo(1);
		assertThat(notice.path("body").asString()).contains("安澜").contains("橙盾");
		assertThat(this.author.get("/api/notification/notices?state=DRAFT&size=200").expect(200).text()).contains(id);
	}

	@Test
	void aPoisonedEventIsBuriedAndTheNextOneIsHandled() {
		var poisoned = UUID.randomUUID().toString();
		this.scene.publish(poisoned, "{\"caseId\":7,\"filedOn\":\"no date\"}");
		this.scene.draft("511002");
		var operator = Desk.of(this.port, Role.OPERATOR, "yunwei");
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.untilAsserted(
					() -> assertThat(operator.get("/api/notification/operations/dead-letters").expect(200).text())
						.contains(poisoned));
	}

	@Test
	void aBrigadeSeesItsOwnNoticesOnly() {
		var id = this.scene.draft("511024");
		var own = Desk.ofBrigade(this.port, Role.BRIGADE_OFFICER, "511024");
		var other = Desk.ofBrigade(this.port, Role.BRIGADE_OFFICER, "511011");
		own.get(NoticeScene.path(id)).expect(200);
		other.get(NoticeScene.path(id)).expectProblem(404, "PLT-007");
		other.put(NoticeScene.path(id), EDIT, "If-Match", "\"1\"").expectProblem(404, "PLT-007");
		other.post(NoticeScene.path(id) + "/submission", "{}").expectProblem(404, "PLT-007");
		assertThat(own.get("/api/notification/notices?size=200").expect(200).text()).contains(id);
		assertThat(other.get("/api/notification/notices?size=200").expect(200).text()).doesNotContain(id);
		assertThat(other.get("/api/notification/notices").json().path("facets").path("brigade").has("511024"))
			.isFalse();
	}

	@Test
	void theListIsFilteredAndCounted() {
		var id = this.scene.submitted();
		var list = this.author
			.get("/api/notification/notices?state=SUBMITTED&uscc=91511000MA00DEMN4W&size=200&sort=filedOn,desc")
			.expect(200)
			.json();
		assertThat(list.path("total").asInt()).isPositive();
		assertThat(list.toString()).contains(id);
		assertThat(list.path("facets").path("state").path("SUBMITTED").asInt()).isPositive();
		assertThat(list.path("content").path(0).has("body")).isFalse();
		this.author.get("/api/notification/notices?sort=body,asc").expectProblem(400, "PLT-002");
	}

	@Test
	@Covers({ "NTF-001", "NTF-011" })
	void anEditIsMaskedAndNeedsTheVersionSeen() {
		var id = this.scene.draft("511002");
		this.author.put(NoticeScene.path(id), EDIT).expectProblem(428, "PLT-008");
		this.author.put(NoticeScene.path(id), EDIT, "If-Match", "\"9\"").expectProblem(412, "PLT-009");
		var edited = this.author.put(NoticeScene.path(id), EDIT, "If-Match", "\"1\"").expect(200);
		assertThat(edited.header("ETag")).isEqualTo("\"2\"");
		assertThat(edited.json().path("body").asString()).isEqualTo("依法立案调查，联系人张某某138********。");
		assertThat(edited.json().path("maskedFindings").toString()).contains("PERSON_NAME", "MOBILE", "body:1");
		assertThat(edited.text()).doesNotContain("张小三", "13800138000");
		this.author.put(NoticeScene.path(id), "{\"title\":\"\",\"body\":\"正文\"}", "If-Match", "\"2\"")
			.expectProblem(422, "NTF-011");
		this.author.put(NoticeScene.path(id), "{\"body\":\"正文\"}", "If-Match", "\"2\"").expectProblem(400, "PLT-002");
		this.author.post(NoticeScene.path(id) + "/submission", "{}").expect(200);
		this.author.put(NoticeScene.path(id), EDIT, "If-Match", "\"3\"").expectProblem(422, "NTF-001");
	}

	@Test
	@Covers({ "NTF-002", "NTF-003", "NTF-004", "NTF-005", "NTF-006", "NTF-008", "NTF-009" })
	void everyStepIsRefusedWhereItsRuleSaysSo() {
		var id = this.scene.draft("511002");
		var path = NoticeScene.path(id);
		var reviewer = Desk.ofReviewer(this.port);
		var leader = Desk.ofLeader(this.port);
		var pass = "{\"decision\":\"PASS\",\"basis\":\"PUBLIC_FACT\",\"basisReference\":\"公开事实台账第3号\"}";
		reviewer.post(path + "/review", pass).expectProblem(422, "NTF-003");
		leader.post(path + "/withdrawal", "{\"reason\":\"x\"}").expectProblem(422, "NTF-005");
		this.author.post(path + "/submission", "{}").expect(200);
		this.author.post(path + "/submission", "{}").expectProblem(422, "NTF-002");
		reviewer.post(path + "/review", "{\"decision\":\"PASS\"}").expectProblem(422, "NTF-008");
		reviewer.post(path + "/review", "{\"decision\":\"RETURN\"}").expectProblem(422, "NTF-009");
		reviewer.post(path + "/review", "{\"decision\":\"MAYBE\"}").expectProblem(400, "PLT-002");
		leader.post(path + "/approval", "{\"decision\":\"APPROVE\"}").expectProblem(422, "NTF-004");
		Desk.of(this.port, Role.LEGAL_REVIEWER, "zhidui").post(path + "/review", pass).expectProblem(422, "NTF-006");
		reviewer.post(path + "/review", pass).expect(200);
		Desk.of(this.port, Role.DETACHMENT_LEADER, "fazhi")
			.post(path + "/approval", "{\"decision\":\"APPROVE\"}")
			.expectProblem(422, "NTF-006");
		var returned = leader.post(path + "/approval", "{\"decision\":\"RETURN\",\"reason\":\"请核实面积。\"}")
			.expect(200)
			.json();
		assertThat(returned.path("state").asString()).isEqualTo("DRAFT");
		assertThat(returned.has("basis")).isFalse();
		assertThat(returned.path("history").toString()).contains("RETURNED", "请核实面积。", "zhiduizhang");
	}

}
