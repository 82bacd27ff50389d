package io.firewarden.notification.delivery.adapter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

import io.firewarden.notification.Desk;
import io.firewarden.notification.NotificationTest;
import io.firewarden.notification.NoticeScene;
import io.firewarden.notification.delivery.adapter.WeChatOverHttp.Fault;
import io.firewarden.platform.access.Role;
import io.firewarden.testkit.Covers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** From approval to the public and back, over store, broker and HTTP. */
@NotificationTest
class PublicationIT {

	private static final String CALLBACK = "/public/notification/wechat/callback";

	private static final String OPEN = "/public/notification/notices/";

	private final WeChatOverHttp weChat = NotificationTest.ScriptedWeChat.SERVER;

	@LocalServerPort
	int port;

	@Autowired
	KafkaTemplate<String, byte[]> kafka;

	private NoticeScene scene;

	private Desk everybody;

	@BeforeEach
	void aScene() {
		this.weChat.begin(List.of());
		this.scene = new NoticeScene(this.kafka, this.port);
		this.everybody = Desk.ofEverybody(this.port);
	}

	@Test
	@Covers({ "NTF-010", "NTF-017" })
	void anApprovedNoticeIsPublicOnEveryChannelUntilItIsWithdrawn() {
		var model = this.weChat.begin(List.of());
		var reviewed = this.scene.reviewed();
		this.everybody.get(OPEN + reviewed).expectProblem(404, "PLT-007");
		var leader = Desk.ofLeader(this.port);
		leader.post(NoticeScene.path(reviewed) + "/approval", "{\"decision\":\"APPROVE\"}").expect(200);
		this.scene.awaitState(reviewed, "PUBLISHED");
		assertThat(model.everPublished(link(reviewed))).isEqualTo(1);

		var open = this.everybody.get(OPEN + reviewed).expect(200);
		assertThat(open.json().path("body").asString()).contains("内江演示安澜消防技术服务有限公司", "91511000MA00DEMN4W");
		assertThat(open.text()).doesNotContain("zhidui", "立字");
		assertThat(open.header("Cache-Control")).contains("no-cache", "public");
		this.everybody.get(OPEN + reviewed, "If-None-Match", open.header("ETag")).expect(304);
		var list = this.everybody.get("/public/notification/notices?size=200").expect(200);
		assertThat(list.text()).contains(reviewed);
		this.everybody.get("/public/notification/notices?size=200", "If-None-Match", list.header("ETag")).expect(304);

		leader.post(NoticeScene.path(reviewed) + "/withdrawal", "{}").expectProblem(422, "NTF-010");
		leader.post(NoticeScene.path(reviewed) + "/withdrawal", "{\"reason\":\"处罚决定已依法撤销。\"}").expect(200);
		this.scene.awaitState(reviewed, "WITHDRAWN");
		assertThat(this.everybody.get(OPEN + reviewed).expectProblem(410, "NTF-017").path("detail").asString())
			.contains("处罚决定已依法撤销。");
		assertThat(this.everybody.get("/public/notification/notices?size=200").expect(200).text())
			.doesNotContain(reviewed);
		assertThat(model.publicNow(link(reviewed))).isZero();
		assertThat(this.scene.notice(reviewed).path("deliveries").toString()).contains("REMOVED");
	}

	@Test
	void theFirstDaysOfABadConnectionStillEndInOneArticle() {
		var model = this.weChat.begin(List.of(Fault.NONE, Fault.RESET_AFTER, Fault.BAD_GATEWAY, Fault.BUSY_AFTER,
				Fault.TRUNCATED, Fault.RESET_BEFORE, Fault.RESET_AFTER));
		var id = this.scene.published();
		assertThat(model.everPublished(link(id))).isEqualTo(1);
	}

	@Test
	void aLeaderWithdrawsWhatIsStillOnItsWay() {
		var model = this.weChat.begin(Collections.nCopies(6, Fault.BAD_GATEWAY));
		var id = this.scene.approved();
		Desk.ofLeader(this.port).post(NoticeScene.path(id) + "/withdrawal", "{\"reason\":\"有误。\"}").expect(200);
		this.scene.awaitState(id, "WITHDRAWN");
		assertThat(model.publicNow(link(id))).isZero();
	}

	@Test
	@Covers("NTF-013")
	void aRefusedAccountStopsTheDeliveryUntilSomebodyResumesIt() {
		// The token is refused, and the fresh one too, whichever call comes first.
		var model = this.weChat.begin(Collections.nCopies(2, Fault.TOKEN));
		var id = this.scene.approved();
		var delivery = Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> delivery(id, "WECHAT"), (found) -> found.path("state").asString().equals("NEEDS_PERSON"));
		assertThat(delivery.path("detail").asString()).contains("40001", "点击继续");
		this.scene.awaitState(id, "PUBLISHING");
		Awaitility.await()
			.untilAsserted(
					() -> assertThat(this.scene.notice(id).path("history").toString()).contains("CHANNEL_STOPPED"));
		var operator = Desk.of(this.port, Role.OPERATOR, "yunwei");
		assertThat(operator.get("/api/notification/channels").expect(200).text()).contains("NEEDS_PERSON");
		operator.post(NoticeScene.path(id) + "/deliveries/WECHAT/resumption", "{}").expect(202);
		this.scene.awaitState(id, "PUBLISHED");
		assertThat(model.everPublished(link(id))).isEqualTo(1);
		operator.post(NoticeScene.path(id) + "/deliveries/WECHAT/resumption", "{}").expectProblem(422, "NTF-013");
		operator.post(NoticeScene.path("none") + "/deliveries/WECHAT/resumption", "{}").expectProblem(404, "PLT-007");
		operator.post(NoticeScene.path(id) + "/deliveries/FAX/resumption", "{}").expectProblem(400, "PLT-002");
	}

	@Test
	@Covers({ "NTF-014", "NTF-015", "NTF-016" })
	void theCallbackAnswersWeChatAndNobodyElse() {
		var good = stamp(Clock.systemUTC().instant().getEpochSecond());
		assertThat(this.everybody.get(CALLBACK + good + "&echostr=hello").expect(200).text()).isEqualTo("hello");
		this.everybody.get(CALLBACK + good.replace("signature=", "signature=0") + "&echostr=hello")
			.expectProblem(403, "NTF-014");
		var event = "<xml><Event>PUBLISHJOBFINISH</Event><PublishEventInfo><publish_id>none</publish_id></PublishEventInfo></xml>";
		assertThat(this.everybody.postXml(CALLBACK + good, event).expect(200).text()).isEqualTo("success");
		assertThat(this.everybody.postXml(CALLBACK + good, event).expect(200).text()).isEqualTo("success");
		this.everybody.postXml(CALLBACK + stamp(Clock.systemUTC().instant().getEpochSecond() - 400), event)
			.expectProblem(403, "NTF-015");
		this.everybody.postXml(CALLBACK + good, "<!DOCTYPE x><xml/>").expectProblem(400, "NTF-016");
		this.everybody.postXml(CALLBACK + good, "x".repeat(70_000)).expectProblem(400, "NTF-016");
	}

	private JsonNode delivery(String id, String channel) {
		for (JsonNode delivery : this.scene.notice(id).path("deliveries")) {
			if (delivery.path("channel").asString().equals(channel)) {
				return delivery;
			}
		}
		return JsonMapper.shared().createObjectNode();
	}

	private static String stamp(long seconds) {
		String[] parts = { "firewarden", Long.toString(seconds), "n1" };
		Arrays.sort(parts);
		try {
			var digest = MessageDigest.getInstance("SHA-1").digest(String.join("", parts).getBytes(UTF_8));
			return "?signature=" + HexFormat.of().formatHex(digest) + "&timestamp=" + seconds + "&nonce=n1";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String link(String id) {
		return "http://portal.test/open/notices/" + id + "?r=1";
	}

}
