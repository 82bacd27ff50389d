package io.firewarden.sampling;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.access.Role;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The quotas of the 2022 plan one after the other, on invented registers: 37 registered
 * agencies and 4 others, 60 key units of which 3 are large complexes, 2 venues and 2
 * hotels, and two fires.
 */
@SamplingTest
class CampaignSequenceIT {

	private static final String FIRST = "7f9c1e0b35ad64828b1c0de2f39a4756";

	private static final String SECOND = "c2750a9be83d6f1144e0b8925f6d3a7c";

	private static final String CAMPAIGN = "/api/sampling/campaigns/NJ-2022-FTSA";

	@LocalServerPort
	int port;

	private Desk organiser;

	private Desk leader;

	@Test
	void theSevenQuotasAreDrawnInTheirOrderWithTheSizesOfThePlan() {
		RegistryStandIn.status = 200;
		this.organiser = Desk.of(this.port, "zhidui", Role.DETACHMENT_OFFICER);
		this.leader = Desk.of(this.port, "zhiduizhang", Role.DETACHMENT_LEADER);
		registers();
		fires();
		await().untilAsserted(
				() -> assertThat(sizes()).isEqualTo("Q1 4/4, Q2 37/8, Q3 3/3, Q4 53/11, Q5 60/6, Q6 41/0, Q7 1/1"));
		assertThat(drawn("\"Q1\",\"Q2\"", "")).hasSize(12);
		List<String> third = drawn("\"Q3\"", "");
		assertThat(third).hasSize(3).allMatch((unit) -> unit.startsWith("U-C"));
		List<String> fourth = drawn("\"Q4\"", "");
		assertThat(fourth).hasSize(11).allMatch((unit) -> unit.startsWith("U-K"));
		// C-19: what was drawn before is left out of the second sample: 60 - 3 - 11.
		assertThat(sizes()).contains("Q5 46/5");
		assertThat(drawn("\"Q5\"", "")).hasSize(5)
			.doesNotContainAnyElementsOf(third)
			.doesNotContainAnyElementsOf(fourth);
		assertThat(drawn("\"Q6\"", ",\"sizes\":[{\"quota\":\"Q6\",\"rule\":\"COUNT\",\"count\":5}]")).hasSize(5);
		assertThat(drawn("\"Q7\"", "")).singleElement().satisfies((fire) -> assertThat(fire).startsWith("FR-"));
		assertThat(sizes()).contains("Q7 0/0");
		cockpit();
		ledger();
	}

	private void registers() {
		try (var registry = new RegistryEvents()) {
			for (int i = 0; i < 41; i++) {
				registry.registered("91511000MA00SEQ%02dW".formatted(i), 1, "内江演示机构%d有限公司".formatted(i), i < 37);
			}
			for (int i = 0; i < 60; i++) {
				boolean complex = i < 3;
				String further = i == 3 || i == 4 ? flag("GAMES_VENUE")
						: i == 5 || i == 6 ? flag("RECEPTION_HOTEL") : "";
				registry.send("registry.unit-recorded.v1", unitId(i), 1,
						"""
								{"unitId":"%s","name":"演示重点单位%d","brigade":"511002","complex":%s,"floorArea":50000,
								"largeComplex":%s,"flags":[{"flag":"KEY_UNIT","from":"2022-01-01"}%s],"recordedOn":"2022-03-01"}"""
							.formatted(unitId(i), i, complex, complex, further));
				registry.send("registry.project-recorded.v1", "PJ-" + i, 1, """
						{"projectId":"PJ-%d","uscc":"91511000MA00SEQ%02dW","contractParty":"91511000MA00SEQ%02dW",
						"unitId":"%s","brigade":"511002","kind":"MAINTENANCE","contractNo":"%d","from":"2022-01-01",
						"documents":0}""".formatted(i, i % 37, i % 37, unitId(i), i));
			}
		}
	}

	private static String unitId(int number) {
		return (number < 3 ? "U-C%02d" : "U-K%02d").formatted(number);
	}

	private static String flag(String flag) {
		return ",{\"flag\":\"" + flag + "\",\"from\":\"2022-01-01\"}";
	}

	private void fires() {
		for (int deaths = 0; deaths < 2; deaths++) {
			this.organiser
				.post("/api/sampling/fires",
						"""
								{"unitId":"U-K%02d","name":"演示火灾单位","brigade":"511002","on":"2022-03-0%d","deaths":%d,"injured":2,
								"majorImpact":false}"""
							.formatted(10 + deaths, 1 + deaths, deaths))
				.expect(201);
		}
	}

	private String sizes() {
		List<String> sizes = new ArrayList<>();
		this.organiser.get(CAMPAIGN + "/frames")
			.expect(200)
			.json()
			.path("content")
			.forEach((one) -> sizes.add(one.path("quota").asString() + " " + one.path("size").asInt() + "/"
					+ one.path("required").asInt()));
		return String.join(", ", sizes);
	}

	/** A whole ceremony; the drawn units. */
	private List<String> drawn(String quotas, String more) {
		Desk first = Desk.of(this.port, "jianzheng1", Role.AUDITOR);
		Desk second = Desk.of(this.port, "jianzheng2", Role.AUDITOR);
		String draw = this.organiser
			.post(CAMPAIGN + "/draws",
					"{\"quotas\":[" + quotas + "],\"witnesses\":[\"jianzheng1\",\"jianzheng2\"]" + more + "}")
			.expect(201)
			.header("Location");
		first.post(draw + "/commitments", "{\"commitment\":\"" + commitment("jianzheng1", FIRST) + "\"}").expect(200);
		second.post(draw + "/commitments", "{\"commitment\":\"" + commitment("jianzheng2", SECOND) + "\"}").expect(200);
		assertThat(this.organiser.get(draw + "/preparation").expect(200).json().path("blocking")).isEmpty();
		this.organiser.post(draw + "/freeze", "").expect(200);
		first.post(draw + "/reveals", "{\"value\":\"" + FIRST + "\"}").expect(200);
		second.post(draw + "/reveals", "{\"value\":\"" + SECOND + "\"}").expect(200);
		this.organiser.post(draw + "/draw", "").expect(200);
		JsonNode published = this.leader.post(draw + "/publish", "").expect(200).json();
		this.organiser.get(draw + "/minutes").expect(200);
		List<String> units = new ArrayList<>();
		published.path("standing").forEach((one) -> units.add(one.path("unitId").asString()));
		return units;
	}

	private static String commitment(String by, String value) {
		return new Contribution(by, Contribution.Kind.WITNESS, value).commitment();
	}

	private void cockpit() {
		List<String> rows = new ArrayList<>();
		this.organiser.get(CAMPAIGN + "/cockpit")
			.expect(200)
			.json()
			.path("quotas")
			.forEach((one) -> rows.add(one.path("quota").asString() + " " + one.path("whole").path("required").asInt()
					+ "/" + one.path("whole").path("drawn").asInt()));
		assertThat(rows).containsExactly("Q1 4/4", "Q2 8/8", "Q3 3/3", "Q4 11/11", "Q5 5/5", "Q6 5/5", "Q7 1/1");
		// Each number leads to as many records.
		assertThat(List.of(records("Q4", ""), records("Q4", "?of=DRAWN"), records("Q4", "?of=DONE"),
				records("Q4", "?of=LEFT"), records("Q4", "?brigade=511083")))
			.containsExactly(53, 11, 0, 11, 0);
	}

	private int records(String quota, String filter) {
		return this.organiser.get(CAMPAIGN + "/cockpit/" + quota + "/records" + filter)
			.expect(200)
			.json()
			.path("total")
			.asInt();
	}

	private void ledger() {
		await().untilAsserted(() -> {
			JsonNode ledger = this.organiser.get(CAMPAIGN + "/ledger").expect(200).json();
			assertThat(ledger.path("intact").asBoolean()).isTrue();
			assertThat(ledger.path("entries")).hasSize(30);
		});
	}

}
