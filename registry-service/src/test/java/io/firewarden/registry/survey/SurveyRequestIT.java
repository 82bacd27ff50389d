package io.firewarden.registry.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.timeline.ForeignEvents;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A place that a draw hit and nobody serves is asked, until it has answered. */
@RegistryTest
class SurveyRequestIT {

	private static final String REQUESTS = "/api/registry/surveys/requests";

	@LocalServerPort
	int port;

	@Test
	void whatADrawCouldNotCheckIsAskedWhomItHires() {
		unit("SR-1", "511002");
		unit("SR-2", "511011");
		try (var draws = new ForeignEvents()) {
			draws.tell("a1", "DR-D1", 6, "sampling.teams-assigned.v1",
					"""
							{"drawId":"DR-D1","campaign":"DR","part":1,"parts":1,"assignments":[
							{"unitId":"SR-1","agencyName":"Asked SR-1","brigade":"511002","stratum":"key","officers":["OF-001"]},
							{"unitId":"SR-3","uscc":"91511000MA00DEMN4W","agencyName":"Served","brigade":"511002",
							"stratum":"key","officers":["OF-001"]}]}""");
			draws.tell("a2", "DR-D1", 7, "sampling.unit-replaced.v1", replaced("SR-2", "NO_SERVICE_PROJECT"));
			draws.tell("a3", "DR-D1", 8, "sampling.unit-replaced.v1", replaced("SR-3", "CANCELLED"));
		}
		await().untilAsserted(() -> assertThat(asked(Desk.ofDetachment(this.port))).contains("SR-1", "SR-2"));
		assertThat(asked(Desk.ofDetachment(this.port))).doesNotContain("SR-3");
		assertThat(asked(Desk.ofBrigade(this.port, "511002"))).contains("SR-1").doesNotContain("SR-2");
		answer("SR-1", "2022-03-08");
		assertThat(asked(Desk.ofDetachment(this.port))).as("an answer of before").contains("SR-1");
		answer("SR-1", "2022-03-10");
		assertThat(asked(Desk.ofDetachment(this.port))).doesNotContain("SR-1").contains("SR-2");
	}

	private static String replaced(String unitId, String reason) {
		return """
				{"drawId":"DR-D1","campaign":"DR","sequence":1,"number":1,"unitId":"%s","stratum":"key","successor":"SR-9",
				"reason":"%s","approvedBy":"zhiduizhang","team":["P001","P002"]}"""
			.formatted(unitId, reason);
	}

	private void answer(String unitId, String day) {
		Desk.ofDetachment(this.port)
			.post("/api/registry/surveys", Map.of("unitId", unitId, "answer", "NONE", "answeredOn", day))
			.expect(201);
	}

	private static List<String> asked(Desk desk) {
		return desk.get(REQUESTS)
			.json()
			.get("content")
			.valueStream()
			.map((one) -> one.get("unitId").asString())
			.toList();
	}

	private void unit(String unitId, String brigade) {
		Desk.ofOperator(this.port)
			.put("/api/registry/demonstration/units",
					Map.of("units",
							List.of(Map.of("unitId", unitId, "name", "Asked " + unitId, "brigade", brigade, "keyUnit",
									false, "largeComplex", false, "floorArea", new BigDecimal("100"), "gamesVenue",
									false, "receptionHotel", false))))
			.expect(200);
	}

}
