package io.firewarden.inspection.task;

import io.firewarden.inspection.InspectionUnderTest;
import io.firewarden.inspection.Scene;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;

class KindsUnknownIT extends InspectionUnderTest {

	@Test
	@Covers("INS-014")
	void noSheetBeginsBeforeItIsKnownWhatTheAgencyDoes() {
		var scene = Scene.fresh();
		scene.drawn(this.events);
		var lead = officer(scene.lead(), scene.brigade());
		var path = "/api/inspection/tasks/" + scene.taskId();
		await().untilAsserted(() -> get(lead, path).isOk());
		put(lead, path + "/sheet", 1, "{\"answers\":[]}").isProblem(422, "INS-014");
		scene.registered(this.events, 1, "MAINT_TEST");
		await().untilAsserted(() -> put(lead, path + "/sheet", 1, "{\"answers\":[]}").isOk());
	}

}
