package io.firewarden.registry.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.CraftedWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What an agency brings in as a table is its own, and goes no further. */
@RegistryTest
class OwnImportIT {

	private static final Object[] PEOPLE = { "姓名", "机构代码", "聘用起始日期", "操作员证书编号", "技能等级", "证书有效期自", "证书有效期至" };

	private static final Object[] EQUIPMENT = { "机构代码", "设备名称", "品牌", "型号", "出厂编号", "权属", "持有起始日期" };

	@LocalServerPort
	int port;

	private final String series = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

	private String own = "";

	private String other = "";

	@BeforeEach
	void twoAgencies() {
		this.own = KnownAgency.in(this.port, 968001, "511002");
		this.other = KnownAgency.in(this.port, 968002, "511011");
	}

	@Test
	@Covers("REG-214")
	void itsPeopleComeInAndTheirCertificatesStayAsTheyAre() {
		ImportDesk agency = ImportDesk.ofAgency(this.port, this.own);
		JsonNode done = agency.bring("people", "人员.xlsx",
				CraftedWorkbook.sheet("s")
					.row(PEOPLE)
					.row("甲", this.own, "2021-01-01", "OA" + this.series, "中级", "2019-01-01", "2049-12-31")
					.row("乙", this.other, "2021-01-01", "OB" + this.series, "中级", "2019-01-01", "2049-12-31")
					.row("丙", null, null, "OC" + this.series, "中级", "2019-01-01", "2049-12-31")
					.bytes());
		assertThat(AgencyImportIT.counts(done)).as(done.toString()).containsExactly(3, 1, 0, 2);
		JsonNode rejected = agency.rows(done.get("id").asString(), "REJECTED");
		assertThat(AgencyImportIT.problems(rejected, 3)).containsExactly("机构代码 REG-203");
		assertThat(AgencyImportIT.problems(rejected, 4)).containsExactly("机构代码 REG-203");
		JsonNode again = agency.bring("people", "改证.xlsx",
				CraftedWorkbook.sheet("s")
					.row(PEOPLE)
					.row("甲", this.own, "2021-01-01", "OA" + this.series, "技师", "2019-01-01", "2049-12-31")
					.bytes());
		assertThat(AgencyImportIT.problems(agency.rows(again.get("id").asString(), "REJECTED"), 2))
			.containsExactly("操作员证书编号 REG-214");
		assertThat(ImportDesk.shown(agency.take("people/export.xlsx"), 0)).anyMatch((row) -> row.contains("甲"))
			.noneMatch((row) -> row.contains(this.other));
	}

	@Test
	void itsEquipmentComesInAndNobodyElses() {
		ImportDesk agency = ImportDesk.ofAgency(this.port, this.own);
		JsonNode done = agency.bring("equipment", "设备.xlsx",
				CraftedWorkbook.sheet("s")
					.row(EQUIPMENT)
					.row(this.own, "秒表", "测安", "T1", "I1" + this.series, "自有", "2021-01-01")
					.row(this.other, "秒表", "测安", "T1", "I2" + this.series, "自有", "2021-01-01")
					.bytes());
		assertThat(AgencyImportIT.counts(done)).as(done.toString()).containsExactly(2, 1, 0, 1);
		assertThat(AgencyImportIT.problems(agency.rows(done.get("id").asString(), "REJECTED"), 3))
			.containsExactly("统一社会信用代码 REG-401");
		ImportDesk.ofAgency(this.port, this.other)
			.desk()
			.get("/api/registry/exchange/imports/" + done.get("id").asString())
			.expectProblem(404, "PLT-007");
	}

	@Test
	void itBringsInNoOtherRegister() {
		ImportDesk agency = ImportDesk.ofAgency(this.port, this.own);
		assertThat(agency.desk().get("/api/registry/exchange").json().valueStream())
			.filteredOn((one) -> one.get("importable").asBoolean())
			.extracting((one) -> one.get("register").asString())
			.containsExactlyInAnyOrderElementsOf(List.of("people", "equipment", "projects"));
		agency.upload("agencies", "a.csv", "x".getBytes(StandardCharsets.UTF_8)).expectProblem(403, "PLT-006");
	}

}
