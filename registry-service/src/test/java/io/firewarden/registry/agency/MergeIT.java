package io.firewarden.registry.agency;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two records of one agency, two of one person: merged, counted once, and parted again.
 */
@RegistryTest
class MergeIT {

	private static final String AGENCIES = "/api/registry/agencies";

	private static final String PEOPLE = "/api/registry/practitioners";

	@LocalServerPort
	int port;

	@Test
	@Covers({ "REG-470", "REG-471", "REG-472", "REG-473", "REG-474" })
	void aMergedAgencyPointsToTheOtherAndUndoingRestoresItExactly() {
		String into = KnownAgency.in(this.port, 945001, "511002");
		String twice = KnownAgency.in(this.port, 945002, "511002");
		String third = KnownAgency.in(this.port, 945003, "511002");
		JsonNode before = desk().get(AGENCIES + "/" + twice).expect(200).json();
		merge(AGENCIES, twice, twice).expectProblem(409, "REG-470");
		merge(AGENCIES, twice, into).expect(200);
		merge(AGENCIES, twice, into).expect(200);
		merge(AGENCIES, twice, third).expectProblem(409, "REG-471");
		merge(AGENCIES, third, twice).expectProblem(409, "REG-473");
		merge(AGENCIES, into, third).expectProblem(409, "REG-473");
		assertThat(desk().get(AGENCIES + "/" + twice).json().get("mergedInto").asString()).isEqualTo(into);
		assertThat(listed(twice)).isEmpty();
		JsonNode versions = desk().get(AGENCIES + "/" + twice + "/versions").expect(200).json().get("content");
		assertThat(versions.get(0).get("reason").asString()).isEqualTo("同一机构重复录入");
		Desk.Answer frozen = desk().get(AGENCIES + "/" + twice);
		Map<String, Object> form = AgencyStory.anlan().revision(twice);
		desk().put(AGENCIES + "/" + twice, form, frozen.etag()).expectProblem(422, "REG-474");
		undo(AGENCIES, twice).expect(200);
		undo(AGENCIES, twice).expectProblem(409, "REG-472");
		assertThat(content(desk().get(AGENCIES + "/" + twice).json())).isEqualTo(content(before));
		assertThat(listed(twice)).containsExactly(twice);
	}

	@Test
	void whatTheMergedRecordHoldsIsFrozenUntilTheMergeIsUndone() {
		String into = KnownAgency.in(this.port, 945031, "511002");
		String twice = KnownAgency.in(this.port, 945032, "511002");
		Map<String, Object> piece = Map.of("uscc", twice, "itemCode", "秒表", "brand", "示范", "model", "M1", "serialNo",
				"SN-MERGE-1", "ownership", "OWNED", "heldFrom", "2021-01-01");
		Desk.Answer held = desk().post("/api/registry/equipment", piece).expect(201);
		desk()
			.post("/api/registry/units",
					Map.of("unitId", "U-MERGE-1", "name", "内江合并演示商场", "brigade", "511002", "complex", false,
							"floorArea", 1000, "flags", List.of()))
			.expect(201);
		Map<String, Object> work = new LinkedHashMap<>(Map.of("performer", twice, "unitId", "U-MERGE-1", "kind",
				"MAINTENANCE", "contractNo", "HT-MERGE-1", "from", "2021-01-01"));
		Desk.Answer project = desk().post("/api/registry/projects", work).expect(201);
		String person = PEOPLE + "/" + engineer("MG-5", twice);
		// The person's certificates are being counted meanwhile.
		await().untilAsserted(() -> merge(AGENCIES, twice, into).expect(200));
		String equipment = "/api/registry/equipment/" + held.json().get("equipmentId").asString();
		String performed = "/api/registry/projects/" + project.json().get("projectId").asString();
		Map<String, Object> changed = new LinkedHashMap<>(piece);
		changed.put("model", "M2");
		work.put("platformNo", "SC-MERGE-1");
		desk().put(equipment, changed, held.etag()).expectProblem(422, "REG-474");
		desk().put(performed, work, project.etag()).expectProblem(422, "REG-474");
		changed.put("serialNo", "SN-MERGE-2");
		desk().post("/api/registry/equipment", changed).expectProblem(422, "REG-474");
		work.put("contractNo", "HT-MERGE-2");
		desk().post("/api/registry/projects", work).expectProblem(422, "REG-474");
		Desk.Answer engaged = desk().get(person).expect(200);
		String engagement = person + "/engagements/"
				+ engaged.json().get("engagements").get(0).get("engagementId").asString();
		Map<String, Object> ended = Map.of("contractFrom", "2021-01-01", "contractTo", "2021-12-31");
		desk().put(engagement, ended, engaged.etag()).expectProblem(422, "REG-474");
		Map<String, Object> again = Map.of("uscc", twice, "contractFrom", "2019-01-01", "contractTo", "2019-12-31");
		desk().post(person + "/engagements", again).expectProblem(422, "REG-474");
		await().untilAsserted(() -> undo(AGENCIES, twice).expect(200));
		desk().put(engagement, ended, engaged.etag()).expect(200);
		desk().post(person + "/engagements", again).expect(201);
		desk().post("/api/registry/equipment", changed).expect(201);
		desk().post("/api/registry/projects", work).expect(201);
	}

	@Test
	void whatTheMergedRecordHoldsCountsAtTheOtherAndCountsOnce() {
		String into = KnownAgency.in(this.port, 945011, "511002");
		String twice = KnownAgency.in(this.port, 945012, "511002");
		String person = engineer("MG-1", into);
		desk().post(PEOPLE + "/" + person + "/engagements", Map.of("uscc", twice, "contractFrom", "2021-01-01"))
			.expect(201);
		engineer("MG-2", twice);
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(engineers(into)).isZero());
		merge(AGENCIES, twice, into).expect(200);
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(engineers(into)).isEqualTo(2));
		undo(AGENCIES, twice).expect(200);
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(engineers(into)).isZero());
	}

	@Test
	void aPersonWithTwoRecordsCountsOnce() {
		String uscc = KnownAgency.in(this.port, 945021, "511002");
		String first = engineer("MG-3", uscc);
		String second = engineer("MG-4", uscc);
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(engineers(uscc)).isEqualTo(2));
		JsonNode before = desk().get(PEOPLE + "/" + second).expect(200).json();
		merge(PEOPLE, second, first).expect(200);
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(engineers(uscc)).isEqualTo(1));
		assertThat(desk().get(PEOPLE + "/" + second).json().get("mergedInto").asString()).isEqualTo(first);
		undo(PEOPLE, second).expect(200);
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(engineers(uscc)).isEqualTo(2));
		assertThat(content(desk().get(PEOPLE + "/" + second).json())).isEqualTo(content(before));
		merge(PEOPLE, second, "PR-0000000000000000").expectProblem(404, "PLT-007");
		undo(PEOPLE, second).expectProblem(409, "REG-472");
	}

	private String engineer(String number, String uscc) {
		return desk()
			.post(PEOPLE,
					Map.of("name", "演示" + number, "engineer",
							Map.of("level", "CLASS_1", "registrationNo", number, "validFrom", "2020-01-01", "validTo",
									"2049-12-31"),
							"engagement", Map.of("uscc", uscc, "contractFrom", "2021-01-01")))
			.expect(201)
			.json()
			.get("practitionerId")
			.asString();
	}

	private int engineers(String uscc) {
		return desk().get(AGENCIES + "/" + uscc + "/eligibility")
			.expect(200)
			.json()
			.get("conditions")
			.valueStream()
			.filter((condition) -> condition.get("code").asString().equals("ELG-04"))
			.findFirst()
			.orElseThrow()
			.get("rows")
			.valueStream()
			.filter((row) -> row.get("counted").asBoolean())
			.map((row) -> row.get("ref").asString())
			.distinct()
			.toList()
			.size();
	}

	private List<String> listed(String uscc) {
		return desk().get(AGENCIES + "?q=" + uscc)
			.json()
			.get("content")
			.valueStream()
			.map((row) -> row.get("uscc").asString())
			.toList();
	}

	private Desk.Answer merge(String register, String id, String into) {
		return desk().post(register + "/" + id + "/merge", Map.of("into", into, "reason", "同一机构重复录入"));
	}

	private Desk.Answer undo(String register, String id) {
		return desk().post(register + "/" + id + "/merge/undo", Map.of("reason", "核实为两家"));
	}

	/** All but what every writing moves on. */
	private static Map<String, JsonNode> content(JsonNode view) {
		Map<String, JsonNode> fields = new LinkedHashMap<>();
		view.properties().forEach((field) -> fields.put(field.getKey(), field.getValue()));
		fields.keySet().removeAll(List.of("version", "updatedAt"));
		return fields;
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

}
