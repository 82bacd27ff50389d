package io.firewarden.sampling;

import java.util.List;

import io.firewarden.platform.access.Role;
import io.firewarden.sampling.frame.ObjectRegister;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** After the draw: the next of the reserve, the next officer, and nobody's choice. */
@SamplingTest
class AmendmentIT {

	private static final String MARK = "AMND";

	@LocalServerPort
	int port;

	@Autowired
	ObjectRegister objects;

	private Ceremony people;

	@BeforeEach
	void agenciesAreKnown() {
		this.people = Ceremony.at(this.port);
		Ceremony.agencies(this.objects, MARK, 6);
	}

	private static String replacement(String unitId, String reason, String successor) {
		return "{\"unitId\":\"%s\",\"reason\":\"%s\",\"successor\":\"%s\",\"note\":\"现场核实\"}".formatted(unitId, reason,
				successor);
	}

	private static String recusal(String unitId, String officer) {
		return "{\"unitId\":\"%s\",\"officerId\":\"%s\",\"reason\":\"RELATION\"}".formatted(unitId, officer);
	}

	private void refused(String draw, Desk who, String step, String body, int status, String code) {
		String before = this.people.view(draw).toString();
		who.post(draw + step, body).expect(status, code);
		assertThat(this.people.view(draw)).hasToString(before);
	}

	@Test
	@Covers({ "SMP-070", "SMP-071", "SMP-073", "SMP-074" })
	void replacementsFollowTheReserveInItsOrder() {
		String draw = this.people.drawn("\"Q2\"");
		JsonNode lists = this.people.view(draw).path("result").get(0);
		List<String> reserve = lists.path("reserve").valueStream().map(JsonNode::asString).toList();
		String out = lists.path("drawn").get(0).asString();
		refused(draw, this.people.organiser(), "/replacements", replacement(out, "CANCELLED", reserve.get(0)), 403,
				"PLT-006");
		Desk witness = Desk.of(this.port, "jianzheng1", Role.DETACHMENT_LEADER);
		refused(draw, witness, "/replacements", replacement(out, "CANCELLED", reserve.get(0)), 422, "SMP-073");
		refused(draw, this.people.leader(), "/replacements", replacement(out, "CANCELLED", reserve.get(1)), 422,
				"SMP-074");
		refused(draw, this.people.leader(), "/replacements", replacement(reserve.get(0), "CANCELLED", reserve.get(1)),
				422, "SMP-070");
		refused(draw, this.people.leader(), "/replacements",
				replacement(out, "CANCELLED", reserve.get(0)).replace("CANCELLED", "TIRED"), 400, "PLT-002");
		JsonNode after = this.people.leader()
			.post(draw + "/replacements", replacement(out, "CANCELLED", reserve.get(0)))
			.expect(200)
			.json();
		assertThat(Ceremony.each(after.path("standing"), "unitId")).contains(reserve.get(0)).doesNotContain(out);
		assertThat(after.path("result")).isEqualTo(this.people.view(draw).path("result"));
		refused(draw, this.people.leader(), "/replacements", replacement(out, "MOVED_OUT", reserve.get(1)), 422,
				"SMP-070");
		String next = reserve.get(0);
		for (String successor : reserve.subList(1, reserve.size())) {
			this.people.leader().post(draw + "/replacements", replacement(next, "MOVED_OUT", successor)).expect(200);
			next = successor;
		}
		refused(draw, this.people.leader(), "/replacements", replacement(next, "MOVED_OUT", "X"), 422, "SMP-071");
		units(draw, out, reserve);
		ledger(draw, reserve.size());
	}

	private void units(String draw, String out, List<String> reserve) {
		JsonNode units = this.people.organiser().get(draw + "/units?size=200").expect(200).json();
		assertThat(units.path("total").asInt()).isEqualTo(6);
		assertThat(units.path("facets").path("place").path("STANDING").asInt()).isEqualTo(2);
		assertThat(units.path("facets").path("place").path("REPLACED").asInt()).isEqualTo(reserve.size());
		JsonNode first = this.people.organiser().get(draw + "/units?place=REPLACED&q=" + out).expect(200).json();
		assertThat(first.path("content")).singleElement().satisfies((one) -> {
			assertThat(one.path("replacedBy").asString()).isEqualTo(reserve.get(0));
			assertThat(one.path("name").asString()).startsWith("内江演示机构");
			assertThat(one.path("notApplicable").asBoolean()).isFalse();
		});
		this.people.organiser().get(this.people.open("\"Q2\"") + "/units").expect(404, "PLT-007");
	}

	private void ledger(String draw, int replacements) {
		String id = draw.substring(draw.lastIndexOf('/') + 1);
		await().untilAsserted(() -> {
			JsonNode ledger = this.people.organiser().get(Ceremony.CAMPAIGN + "/ledger").expect(200).json();
			assertThat(ledger.path("intact").asBoolean()).isTrue();
			assertThat(ledger.path("entries")
				.valueStream()
				.filter((one) -> one.path("drawId").asString().equals(id))
				.filter((one) -> one.path("step").asString().equals("UNIT_REPLACED"))
				.count()).isEqualTo(replacements);
		});
	}

	@Test
	void aPlaceNobodyServesIsNotApplicableAndTheNextTakesItsTurn() {
		try (var registry = new RegistryEvents()) {
			for (int i = 0; i < 5; i++) {
				registry.send("registry.unit-recorded.v1", "U-N0" + i, 1,
						"""
								{"unitId":"U-N0%d","name":"演示无人维保单位%d","brigade":"511002","complex":false,"floorArea":900,
								"largeComplex":false,"flags":[{"flag":"KEY_UNIT","from":"2022-01-01"}],"recordedOn":"2022-03-01"}"""
							.formatted(i, i));
			}
		}
		String draft = this.people.open("\"Q4\"");
		await().untilAsserted(() -> assertThat(
				this.people.organiser().get(draft + "/preparation").expect(200).json().path("unserved"))
			.hasSize(5));
		String draw = this.people.drawn("\"Q4\"");
		JsonNode standing = this.people.organiser()
			.get(draw + "/units?place=STANDING")
			.expect(200)
			.json()
			.path("content");
		assertThat(standing).singleElement().satisfies((one) -> {
			assertThat(one.path("notApplicable").asBoolean()).isTrue();
			assertThat(one.has("uscc")).isFalse();
		});
		String out = standing.get(0).path("unitId").asString();
		String next = this.people.view(draw).path("result").get(0).path("reserve").get(0).asString();
		this.people.leader().post(draw + "/replacements", replacement(out, "NO_SERVICE_PROJECT", next)).expect(200);
		JsonNode gone = this.people.organiser().get(draw + "/units?place=REPLACED").expect(200).json().path("content");
		assertThat(gone.get(0).path("unitId").asString()).isEqualTo(out);
		assertThat(gone.get(0).path("notApplicable").asBoolean()).isTrue();
	}

	@Test
	@Covers({ "SMP-073", "SMP-076", "SMP-077" })
	void aRecusedOfficerIsFollowedByTheNextInTheOrderOfTheUnit() {
		RegistryStandIn.listed = 4;
		String draw = this.people.drawn("\"Q1\"");
		JsonNode team = this.people.view(draw).path("teams").get(0);
		String unit = team.path("unitId").asString();
		List<String> before = team.path("team").valueStream().map(JsonNode::asString).toList();
		refused(draw, this.people.leader(), "/recusals", recusal(unit, "OF-099"), 422, "SMP-076");
		refused(draw, this.people.leader(), "/recusals", recusal("U-1", before.get(0)), 422, "SMP-070");
		refused(draw, this.people.organiser(), "/recusals", recusal(unit, before.get(0)), 403, "PLT-006");
		JsonNode after = this.people.leader().post(draw + "/recusals", recusal(unit, before.get(0))).expect(200).json();
		JsonNode amendment = after.path("amendments").get(0);
		assertThat(amendment.path("kind").asString()).isEqualTo("OFFICER_RECUSED");
		assertThat(amendment.path("officer").asString()).isEqualTo(before.get(0));
		assertThat(amendment.path("team").get(0).asString()).isEqualTo(before.get(1));
		assertThat(before).doesNotContain(amendment.path("successor").asString());
		refused(draw, this.people.leader(), "/recusals", recusal(unit, before.get(1)), 422, "SMP-077");
		this.people.leader().post(draw + "/publish", "").expect(200);
		JsonNode minutes = this.people.everybody()
			.get("/public/sampling/draws/" + draw.substring(draw.lastIndexOf('/') + 1) + "/minutes")
			.expect(200)
			.json();
		assertThat(minutes.path("draw").path("amendments")).hasSize(1);
		assertThat(minutes.toString()).doesNotContain("OF-00");
	}

}
