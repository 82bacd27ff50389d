package io.firewarden.registry.equipment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RegistryTest
class EquipmentIT {

	private static final String EQUIPMENT = "/api/registry/equipment";

	@LocalServerPort
	int port;

	@Autowired
	EquipmentDirectory directory;

	private String first = "";

	private String second = "";

	@BeforeEach
	void twoAgencies() {
		this.first = KnownAgency.in(this.port, 940001, "511002");
		this.second = KnownAgency.in(this.port, 940002, "511011");
	}

	@Test
	void aRecordIsReadAgainAndRepeatingIsHarmless() {
		Map<String, Object> form = form(this.first, "秒表", "S-1");
		Desk.Answer created = desk().post(EQUIPMENT, form).expect(201);
		JsonNode view = created.json();
		assertThat(created.headers().firstValue("Location"))
			.hasValue(EQUIPMENT + "/" + view.get("equipmentId").asString());
		assertThat(view.get("group").asString()).isEqualTo("EQ_MT");
		assertThat(view.get("calibration").asString()).isEqualTo("VALID");
		assertThat(view.get("agencyName").asString()).contains("940001");
		assertThat(view.get("source").get("kind").asString()).isEqualTo("OFFICER");
		assertThat(desk().post(EQUIPMENT, form).expect(200).json()).isEqualTo(view);
		assertThat(desk().get(EQUIPMENT + "/" + view.get("equipmentId").asString()).expect(200).json().get("serialNo"))
			.isEqualTo(view.get("serialNo"));
	}

	@Test
	void theSamePieceAtTwoAgenciesIsShownAtBothAndNotRefused() {
		desk().post(EQUIPMENT, form(this.first, "卷尺", "Ｔ-77")).expect(201);
		JsonNode second = desk().post(EQUIPMENT, form(this.second, "卷尺", "t-77 ")).expect(201).json();
		assertThat(second.get("sharedWith").get(0).get("uscc").asString()).isEqualTo(this.first);
		JsonNode own = Desk.ofAgency(this.port, this.first).get(EQUIPMENT + "?itemCode=" + tape()).json();
		assertThat(own.get("content").get(0).get("sharedWith").get(0).get("uscc").asString()).isEqualTo(this.second);
		assertThat(this.directory.held(List.of(this.first), LocalDate.of(2026, 1, 1)).get(this.first))
			.filteredOn((item) -> item.itemCode().equals("卷尺"))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.shared()).isTrue();
				assertThat(item.counts(LocalDate.of(2026, 1, 1))).isTrue();
				assertThat(item.counts(LocalDate.of(2049, 1, 1))).isFalse();
			});
		Map<String, Object> later = form(this.second, "卷尺", "T-78");
		later.put("heldFrom", "2023-01-01");
		desk().post(EQUIPMENT, later).expect(201);
		Map<String, Object> sold = form(this.first, "卷尺", "T-78");
		sold.put("heldTo", "2022-12-31");
		assertThat(desk().post(EQUIPMENT, sold).expect(201).json().get("sharedWith")).isEmpty();
	}

	@Test
	@Covers({ "REG-401", "REG-402", "REG-403", "REG-404", "REG-405" })
	void whatCannotBeIsRefused() {
		Map<String, Object> form = form(this.first, "直角尺", "R-1");
		Desk.ofBrigade(this.port, "511011").post(EQUIPMENT, form).expectProblem(422, "REG-401");
		desk().post(EQUIPMENT, form(this.first, "望远镜", "R-1")).expectProblem(422, "REG-402");
		Map<String, Object> backwards = new LinkedHashMap<>(form);
		backwards.put("heldTo", "2020-01-01");
		desk().post(EQUIPMENT, backwards).expectProblem(422, "REG-403");
		Desk.Answer created = desk().post(EQUIPMENT, form).expect(201);
		Map<String, Object> other = new LinkedHashMap<>(form);
		other.put("model", "另一型号");
		desk().post(EQUIPMENT, other).expectProblem(409, "REG-404");
		Map<String, Object> moved = new LinkedHashMap<>(form);
		moved.put("uscc", this.second);
		desk().put(address(created), moved, created.etag()).expectProblem(422, "REG-405");
	}

	@Test
	void aChangeKeepsWhoWhenAndWhy() {
		Desk.Answer created = desk().post(EQUIPMENT, form(this.first, "电子秤", "W-1")).expect(201);
		Map<String, Object> form = form(this.first, "电子秤", "W-1");
		form.put("calibrationDueOn", "2030-01-01");
		form.put("reason", "重新校准");
		Desk.Answer changed = desk().put(address(created), form, created.etag()).expect(200);
		assertThat(changed.etag()).isEqualTo("\"2\"");
		desk().put(address(created), form(this.first, "电子秤", "W-1"), created.etag()).expectProblem(412, "PLT-009");
		JsonNode versions = desk().get(address(created) + "/versions").expect(200).json().get("content");
		assertThat(versions).hasSize(2);
		assertThat(versions.get(0).get("reason").asString()).isEqualTo("重新校准");
		assertThat(versions.get(0).get("actor").asString()).isEqualTo("user:zhidui");
		assertThat(versions.get(0).get("changes").get(0).get("field").asString()).isEqualTo("calibrationDueOn");
		desk().get(address(created) + "?asOf=2020-01-01").expectProblem(404, "PLT-007");
	}

	@Test
	void eachSeesItsOwn() {
		Desk.Answer created = desk().post(EQUIPMENT, form(this.first, "钢直尺", "G-1")).expect(201);
		Desk.ofAgency(this.port, this.second).get(address(created)).expectProblem(404, "PLT-007");
		Desk.ofBrigade(this.port, "511011").get(address(created)).expectProblem(404, "PLT-007");
		Desk.ofBrigade(this.port, "511011").get(address(created) + "/versions").expectProblem(404, "PLT-007");
		Desk.ofAgency(this.port, this.first).get(address(created)).expect(200);
		assertThat(uscc(Desk.ofAgency(this.port, this.second).get(EQUIPMENT).json())).doesNotContain(this.first);
		assertThat(uscc(desk().get(EQUIPMENT + "?brigade=511011&held=true&size=100").json()))
			.doesNotContain(this.first);
	}

	@Test
	void anAgencyWritesItsOwnAndOnlyThat() {
		Desk own = Desk.ofAgency(this.port, this.first);
		Map<String, Object> form = form(this.first, "秒表", "OWN-1");
		form.put("source", Map.of("kind", "OFFICER", "on", "2022-03-01"));
		form.put("effectiveOn", "2020-01-01");
		Desk.Answer created = own.post(EQUIPMENT, form).expect(201);
		assertThat(created.json().get("source").get("kind").asString()).isEqualTo("AGENCY");
		form.put("calibrationDueOn", "2048-01-01");
		form.put("reason", "重新校准");
		own.put(address(created), form, created.etag()).expect(200);
		JsonNode versions = desk().get(address(created) + "/versions").json().get("content");
		assertThat(versions.get(0).get("actor").asString()).isEqualTo("user:jigou-" + this.first);
		assertThat(versions.get(1).get("effectiveOn").asString()).isNotEqualTo("2020-01-01");
		own.post(EQUIPMENT, form(this.second, "秒表", "OWN-2")).expectProblem(422, "REG-401");
		Desk.ofAgency(this.port, this.second).put(address(created), form, created.etag()).expectProblem(404, "PLT-007");
	}

	@Test
	void whatIsDueSoonIsFound() {
		Map<String, Object> due = form(this.first, "测力计", "D-1");
		due.put("calibrationDueOn", "2022-04-01");
		desk().post(EQUIPMENT, due).expect(201);
		JsonNode found = desk().get(EQUIPMENT + "?dueBefore=2022-04-01&uscc=" + this.first).json();
		assertThat(found.get("content")).hasSize(1);
		assertThat(found.get("content").get(0).get("calibration").asString()).isEqualTo("OVERDUE");
		assertThat(desk().get(EQUIPMENT + "?dueBefore=2022-03-31&uscc=" + this.first).json().get("content")).isEmpty();
		assertThat(desk().get(EQUIPMENT + "?q=D-&uscc=" + this.first).json().get("content")).hasSize(1);
	}

	@Test
	void whatIsHeldIsCountedWithoutWhatIsOverOrToCome() {
		desk().post(EQUIPMENT, form(this.first, "秒表", "HELD-1")).expect(201);
		desk().post(EQUIPMENT, form(this.second, "秒表", "HELD-2")).expect(201);
		Map<String, Object> over = form(this.first, "秒表", "HELD-3");
		over.put("heldTo", "2021-06-30");
		desk().post(EQUIPMENT, over).expect(201);
		Map<String, Object> toCome = form(this.first, "秒表", "HELD-4");
		toCome.put("heldFrom", "2048-01-01");
		desk().post(EQUIPMENT, toCome).expect(201);
		JsonNode all = desk().get(EQUIPMENT + "?q=HELD-&sort=serialNo,desc").json();
		assertThat(serials(all)).containsExactly("HELD-4", "HELD-3", "HELD-2", "HELD-1");
		assertThat(all.get("total").asInt()).isEqualTo(4);
		JsonNode held = desk().get(EQUIPMENT + "?q=HELD-&held=true&brigade=511002").json();
		assertThat(serials(held)).containsExactly("HELD-1");
		assertThat(held.get("total").asInt()).isEqualTo(1);
		assertThat(held.get("facets").get("brigade").toString()).isEqualTo("{\"511002\":1,\"511011\":1}");
		JsonNode own = Desk.ofAgency(this.port, this.first).get(EQUIPMENT + "?q=HELD-&held=true").json();
		assertThat(serials(own)).containsExactly("HELD-1");
		assertThat(own.get("total").asInt()).isEqualTo(1);
		JsonNode none = Desk.ofBrigade(this.port, "511011").get(EQUIPMENT + "?q=HELD-&brigade=511002").json();
		assertThat(none.get("content")).isEmpty();
		assertThat(none.get("total").asInt()).isZero();
	}

	@Test
	@Covers("REG-406")
	void theCatalogueIsEditedInDatedEditions() {
		String path = "/api/registry/reference/equipment-catalogue";
		Desk.Answer shipped = desk().get(path + "?asOf=2021-11-09").expect(200);
		assertThat(shipped.json().get("items")).hasSize(39);
		assertThat(shipped.json().get("unverified").asBoolean()).isTrue();
		assertThat(shipped.json().get("quantitiesLoaded").asBoolean()).isFalse();
		desk().get(path + "?asOf=2021-11-08").expectProblem(404, "PLT-007");
		Map<String, Object> item = Map.of("group", "EQ_BASE", "itemCode", "计算机", "minQty", 2, "calibrationRequired",
				false);
		Map<String, Object> edition = Map.of("effectiveFrom", "2099-01-01", "source", "示例目录", "unverified", false,
				"items", List.of(item), "reason", "试载");
		String etag = desk().get(path).etag();
		Desk.Answer recorded = desk().put(path, edition, etag).expect(200);
		assertThat(recorded.json().get("quantitiesLoaded").asBoolean()).isTrue();
		assertThat(recorded.json().get("editions")).hasSize(2);
		assertThat(desk().get(path + "/versions").json().get("content").get(0).get("reason").asString())
			.isEqualTo("试载");
		desk().put(path, edition, etag).expect(200);
		desk()
			.put(path, Map.of("effectiveFrom", "2099-02-01", "source", "x", "unverified", true, "items", List.of(item)),
					etag)
			.expectProblem(412, "PLT-009");
		desk()
			.put(path,
					Map.of("effectiveFrom", "2099-02-01", "source", "x", "unverified", true, "items",
							List.of(item, item)),
					recorded.etag())
			.expectProblem(422, "REG-406");
		assertThat(Desk.of(this.port, TestTokens.of(Role.AGENCY).agency(this.first))
			.get(path + "?asOf=2022-03-01")
			.expect(200)
			.json()
			.get("items")).hasSize(39);
	}

	private static String tape() {
		return URLEncoder.encode("卷尺", StandardCharsets.UTF_8);
	}

	private String address(Desk.Answer created) {
		return EQUIPMENT + "/" + created.json().get("equipmentId").asString();
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

	private static List<String> serials(JsonNode list) {
		return list.get("content").valueStream().map((row) -> row.get("serialNo").asString()).toList();
	}

	private static List<String> uscc(JsonNode list) {
		return list.get("content").valueStream().map((row) -> row.get("uscc").asString()).toList();
	}

	private static Map<String, Object> form(String uscc, String item, String serial) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("uscc", uscc);
		form.put("itemCode", item);
		form.put("brand", "示例牌");
		form.put("model", "M1");
		form.put("serialNo", serial);
		form.put("ownership", "OWNED");
		form.put("heldFrom", "2021-01-01");
		form.put("calibrationDueOn", "2048-12-31");
		return form;
	}

}
