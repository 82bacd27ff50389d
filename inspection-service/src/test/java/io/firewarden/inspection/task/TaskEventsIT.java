package io.firewarden.inspection.task;

import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.inspection.InspectionUnderTest;
import io.firewarden.inspection.Scene;
import io.firewarden.platform.messaging.DeadLetters;
import io.firewarden.testkit.Covers;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TaskEventsIT extends InspectionUnderTest {

	private final Scene scene = Scene.fresh();

	@Test
	void aDrawnUnitBecomesATaskOfItsTeamAndIsTold() {
		this.scene.registered(this.events, 1, "ASSESS");
		this.scene.drawn(this.events);
		await().untilAsserted(() -> {
			var task = get(detachment(), "/api/inspection/tasks/" + this.scene.taskId()).isOk().json();
			assertThat(task.path("state").asString()).isEqualTo("OPEN");
			assertThat(task.path("openedOn").asString()).isEqualTo("2022-03-07");
			assertThat(task.path("officers").path(0).path("lead").asBoolean()).isTrue();
			assertThat(task.path("items")).hasSize(7);
		});
		await().untilAsserted(() -> assertThat(opened()).hasSize(1));
		Contracts.validate("inspection.task-opened.v1", opened().getFirst());
	}

	@Test
	void aRedeliveredOrRepeatedEventOpensNothingTwice() {
		this.scene.drawn(this.events);
		this.scene.drawn(this.events);
		this.scene.drawn(this.events, 2, this.scene.lead() + "\",\"" + this.scene.second());
		this.scene.drawn(this.events, 3, "OF-001\",\"OF-003");
		await().untilAsserted(() -> assertThat(opened()).hasSize(1));
		var marker = Scene.fresh();
		marker.drawn(this.events);
		await().untilAsserted(() -> assertThat(tasksOf(marker)).isEqualTo(1));
		assertThat(tasksOf(this.scene)).isEqualTo(1);
		assertThat(opened()).hasSize(1);
	}

	@Test
	void aFurtherDrawOfTheSameObjectBecomesOneVisitWithBothItemLists() {
		this.scene.registered(this.events, 1, "ASSESS");
		this.scene.drawn(this.events);
		await().untilAsserted(() -> assertThat(items()).isEqualTo(7));
		this.scene.drawnAgain(this.events);
		this.scene.drawnAgain(this.events);
		await().untilAsserted(() -> {
			var task = get(detachment(), "/api/inspection/tasks/" + this.scene.taskId()).isOk().json();
			assertThat(task.path("draws")).hasSize(2);
			assertThat(task.path("draws").path(1).path("items").path(0).asString()).isEqualTo("PRQ");
			assertThat(task.path("items").valueStream().map((one) -> one.path("group").asString()).distinct())
				.containsExactly("ELG", "PRQ");
			assertThat(task.path("items").size()).isGreaterThan(20);
		});
		assertThat(tasksOf(this.scene)).isEqualTo(1);
	}

	@Test
	void whatTheAgencyDoesMayArriveAfterTheTask() {
		this.scene.drawn(this.events);
		await().untilAsserted(() -> assertThat(items()).isZero());
		this.scene.registered(this.events, 1, "MAINT_TEST");
		await().untilAsserted(() -> assertThat(items()).isEqualTo(9));
	}

	@Test
	void anOlderWordAboutAnAgencyDoesNotUndoANewerOne() {
		this.scene.drawn(this.events);
		this.scene.registered(this.events, 2, "MAINT_TEST", "ASSESS");
		await().untilAsserted(() -> assertThat(items()).isEqualTo(11));
		this.scene.registered(this.events, 1, "ASSESS");
		var marker = Scene.fresh();
		marker.drawn(this.events);
		marker.registered(this.events, 1, "ASSESS");
		await().untilAsserted(
				() -> assertThat(get(detachment(), "/api/inspection/tasks/" + marker.taskId()).json().path("items"))
					.hasSize(7));
		assertThat(items()).isEqualTo(11);
	}

	@Test
	@Covers("INS-019")
	void aTeamOfOneIsBuriedAndCanBeCorrected() {
		this.scene.drawn(this.events, 1, this.scene.lead());
		await().untilAsserted(() -> assertThat(letters()).hasSize(1));
		Document letter = letters().getFirst();
		assertThat(letter.getString("cause")).contains("INS-019");
		var corrected = this.scene.teams(this.scene.lead() + "\\\",\\\"" + this.scene.second())
			.replace("\n", " ")
			.replace("\\\"", "\"")
			.replace("\"", "\\\"");
		var answer = post(operator(), "/api/inspection/operations/dead-letters/" + letter.getString("_id") + "/redrive",
				"{\"reason\":\"second officer added\",\"correctedPayload\":\"" + corrected + "\"}");
		answer.isOk();
		assertThat(tasksOf(this.scene)).isEqualTo(1);
	}

	@Test
	void dataThatCannotBeReadAreBuriedAndTheNextEventPasses() {
		this.events.send("sampling.teams-assigned.v1", "draw", this.scene.draw(), 1, "{\"drawId\":");
		var next = Scene.fresh();
		next.drawn(this.events);
		await().untilAsserted(() -> assertThat(tasksOf(next)).isEqualTo(1));
		await().untilAsserted(() -> assertThat(letters()).hasSize(1));
	}

	private List<String> opened() {
		return this.events.published("inspection.task-opened.v1", this.scene.uscc());
	}

	private int items() {
		return get(detachment(), "/api/inspection/tasks/" + this.scene.taskId()).isOk().json().path("items").size();
	}

	private int tasksOf(Scene drawn) {
		return get(detachment(), "/api/inspection/tasks?uscc=" + drawn.uscc()).isOk().json().path("total").asInt();
	}

	private List<Document> letters() {
		return this.deadLetters.list(DeadLetters.State.DEAD)
			.stream()
			.filter((letter) -> this.scene.draw().equals(letter.getString("key")))
			.toList();
	}

}
