package io.firewarden.inspection;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import io.firewarden.inspection.InspectionUnderTest.Answer;
import io.firewarden.testkit.TestTokens;

import static io.firewarden.inspection.InspectionUnderTest.await;
import static io.firewarden.inspection.InspectionUnderTest.detachment;
import static io.firewarden.inspection.InspectionUnderTest.officer;
import static org.assertj.core.api.Assertions.assertThat;

/** A team at an agency that assesses: seven items to answer. */
public final class Visit {

	private static final List<String> ITEMS = List.of("ELG-01", "ELG-02", "ELG-03a", "ELG-03c", "ELG-04a", "ELG-04b",
			"ELG-06b");

	public final Scene scene;

	public final TestTokens lead;

	public final TestTokens second;

	private final InspectionUnderTest service;

	private Visit(InspectionUnderTest service, Scene scene) {
		this.service = service;
		this.scene = scene;
		this.lead = officer(scene.lead(), scene.brigade());
		// Drawn from another brigade, as a draw may do.
		this.second = officer(scene.second(), "511002");
	}

	/** The draw is published and the agency known. */
	public static Visit begin(InspectionUnderTest service) {
		var visit = new Visit(service, Scene.fresh());
		visit.scene.registered(service.events, 1, "ASSESS");
		visit.scene.drawn(service.events);
		await().untilAsserted(() -> assertThat(visit.task().json().path("items")).hasSize(ITEMS.size()));
		return visit;
	}

	public String path() {
		return "/api/inspection/tasks/" + this.scene.taskId();
	}

	public Answer task() {
		return this.service.get(detachment(), path()).isOk();
	}

	public Answer save(TestTokens who, long version, String... answers) {
		return this.service.put(who, path() + "/sheet", version, "{\"answers\":[" + String.join(",", answers) + "]}");
	}

	public Answer sign(TestTokens who) {
		return sign(who, "{\"agencyAcknowledgement\":\"SIGNED\"}");
	}

	public Answer sign(TestTokens who, String body) {
		return this.service.post(who, path() + "/signatures", body);
	}

	public Answer photo(TestTokens who, String digest, byte[] bytes, String type) {
		return this.service
			.send(this.service.request(who, "/api/inspection/evidence/" + digest + "?taskId=" + this.scene.taskId())
				.header("Content-Type", type)
				.PUT(BodyPublishers.ofByteArray(bytes)));
	}

	/** Everything conforms except the number of engineers, of which there is a photo. */
	public String[] answersWithOneFinding(String more) {
		byte[] photo = Pictures.jpeg(2000);
		assertThat(photo(this.lead, Pictures.digest(photo), photo, "image/jpeg").status()).isEqualTo(201);
		return ITEMS.stream()
			.map((item) -> item.equals("ELG-04a")
					? "{\"itemCode\":\"ELG-04a\",\"answer\":\"NONCONFORM\",\"note\":\"现场仅1名注册消防工程师\",\"photos\":[\""
							+ Pictures.digest(photo) + "\"]" + more + "}"
					: conform(item))
			.toArray(String[]::new);
	}

	/** Everything conforms. */
	public String[] answersWithoutFinding() {
		return ITEMS.stream().map(Visit::conform).toArray(String[]::new);
	}

	public static String conform(String item) {
		return "{\"itemCode\":\"" + item + "\",\"answer\":\"CONFORM\"}";
	}

}
