package io.firewarden.notification;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.testkit.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Against the stand-in as a process of its own: its validation of articles, its delays,
 * its encrypted events with their accidents, its faults.
 */
@WithInfrastructure
@SpringBootTest(classes = NotificationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
		properties = { "firewarden.service.secret=none", "firewarden.public.url=http://portal.test",
				"firewarden.delivery.sweep=200ms", "firewarden.delivery.first-wait=200ms",
				"firewarden.delivery.longest-wait=1s", "firewarden.wechat.read-timeout=1s",
				"firewarden.wechat.encoding-aes-key=" + StandinProcess.AES_KEY })
class StandinIT {

	private static final int PORT = StandinProcess.freePort();

	private static final int STANDIN_PORT = StandinProcess.freePort();

	private static StandinProcess standin;

	@Autowired
	KafkaTemplate<String, byte[]> kafka;

	private NoticeScene scene;

	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry properties) {
		properties.add("server.port", () -> PORT);
		properties.add("firewarden.wechat.url", () -> "http://127.0.0.1:" + STANDIN_PORT);
	}

	@BeforeAll
	static void aStandin() {
		standin = StandinProcess.start(STANDIN_PORT,
				"http://127.0.0.1:" + PORT + "/public/notification/wechat/callback");
	}

	@BeforeEach
	void aScene() {
		this.scene = new NoticeScene(this.kafka, PORT);
	}

	@AfterEach
	void noFaults() {
		standin.command("DELETE", "/_sim/faults", "");
	}

	@Test
	void aNoticeIsPublishedAnnouncedAndTakenBack() {
		var id = this.scene.published();
		assertThat(publicArticles(id)).hasSize(1);
		assertThat(standin.get("/_sim/counters").path("event acknowledged").asInt()).isPositive();
		Desk.ofLeader(PORT).post(NoticeScene.path(id) + "/withdrawal", "{\"reason\":\"有误。\"}").expect(200);
		this.scene.awaitState(id, "WITHDRAWN");
		assertThat(publicArticles(id)).isEmpty();
	}

	@Test
	void lostDoubleAndLateEventsAndBrokenConnectionsLeaveOneArticleEach() {
		standin.command("PUT", "/_sim/events", "{\"duplicate\":0.3,\"lost\":0.4,\"late\":0.2}");
		for (String path : List.of("/cgi-bin/draft/add", "/cgi-bin/freepublish/submit")) {
			fault(path, "RESET", true, 1);
			fault(path, "RESET", false, 3);
			fault(path, "TRUNCATED", true, 5);
			fault(path, "BAD_GATEWAY", true, 7);
			fault(path, "ERROR", true, 9);
		}
		var ids = new ArrayList<String>();
		for (int i = 0; i < 8; i++) {
			ids.add(this.scene.approved());
		}
		ids.forEach((id) -> this.scene.awaitState(id, "PUBLISHED"));
		assertThat(ids).allSatisfy((id) -> assertThat(publicArticles(id)).hasSize(1));
		assertThat(standin.get("/_sim/duplicates").toString()).doesNotContain("portal.test");
	}

	private static void fault(String path, String kind, boolean afterEffect, int nth) {
		standin.command("POST", "/_sim/faults", """
				{"path":"%s","kind":"%s","afterEffect":%s,"nth":%d,"errcode":-1}
				""".formatted(path, kind, afterEffect, nth));
	}

	private static List<JsonNode> publicArticles(String id) {
		var found = new ArrayList<JsonNode>();
		for (JsonNode article : standin.get("/_sim/articles")) {
			if (article.path("contentSourceUrl").asString().contains(id)) {
				found.add(article);
			}
		}
		return found;
	}

}
