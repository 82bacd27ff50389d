package io.firewarden.registry.exchange;

import java.util.Locale;
import java.util.UUID;

import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.CraftedWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of people, with everything that goes wrong in them. */
@RegistryTest
class PeopleImportIT {

	private static final Object[] HEADING = { "姓名", "机构代码", "聘用起始日期", "注册级别", "注册号", "注册有效期自", "注册有效期至", "发证省份代码",
			"操作员证书编号", "技能等级", "证书有效期自", "证书有效期至" };

	@LocalServerPort
	int port;

	@Test
	void peopleComeInWithTheirCertificatesAndEveryFaultIsNamed() {
		ImportDesk officer = ImportDesk.ofDetachment(this.port);
		String series = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		String uscc = AgencyImportIT.uscc();
		officer.bring("agencies", "a.xlsx",
				CraftedWorkbook.sheet("s").row(AgencyImportIT.HEADING).row(AgencyImportIT.row(uscc, "用人的")).bytes());
		byte[] file = CraftedWorkbook.sheet("s")
			.row(HEADING)
			.row("甲", uscc, "2021-01-01", "一级", "E" + series, "2020-01-01", "2049-12-31", null, null, null, null, null)
			.row("乙", uscc, "2021-01-01", null, null, null, null, null, "O" + series, "中级", "2019-01-01", "2019-12-31")
			.row("丙", uscc, "2021-01-01", "二级", "X" + series, "2020-01-01", "2049-12-31", "50", null, null, null, null)
			.row("丁", uscc, "2021-01-01", null, null, null, null, null, "O" + series, "三级", "2019-01-01", "2049-12-31")
			.row("戊", uscc, "2021-01-01", null, null, null, null, null, "P" + series, "高级", "2019-02-30", "2049-12-31")
			.row("己", "91511000MA00NONE00", "2021-01-01", null, null, null, null, null, "Q" + series, "技师",
					"2019-01-01", "2049-12-31")
			.row("甲", uscc, "2021-01-01", null, null, null, null, null, "R" + series, "5", "2019-01-01", "2049-12-31")
			.bytes();
		JsonNode done = officer.bring("people", "人员.xlsx", file);
		String id = done.get("id").asString();
		assertThat(AgencyImportIT.counts(done)).as(done + " " + officer.rows(id, "REJECTED"))
			.containsExactly(7, 4, 0, 3);
		assertThat(done.get("warned").asInt()).isEqualTo(2);
		assertThat(AgencyImportIT.problems(officer.rows(id, "WARNED"), 3)).containsExactly("证书有效期至 REG-220");
		assertThat(AgencyImportIT.problems(officer.rows(id, "WARNED"), 4)).containsExactly("发证省份代码 REG-221");
		JsonNode rejected = officer.rows(id, "REJECTED");
		assertThat(AgencyImportIT.problems(rejected, 6)).containsExactly("技能等级 REG-329", "证书有效期自 REG-321");
		assertThat(AgencyImportIT.problems(rejected, 7)).containsExactly("机构代码 REG-203");
		assertThat(AgencyImportIT.problems(rejected, 5)).containsExactly("操作员证书编号 REG-326");
		JsonNode again = officer.bring("people", "人员.xlsx", file);
		assertThat(again.get("stored").asInt()).as(again.toString()).isZero();
		assertThat(again.get("unchanged").asInt()).isEqualTo(4);
		byte[] another = CraftedWorkbook.sheet("s")
			.row(HEADING)
			.row("庚", uscc, "2021-01-01", null, null, null, null, null, "O" + series, "三级", "2019-01-01", "2049-12-31")
			.bytes();
		String elsewhere = AgencyImportIT.uscc();
		officer.bring("agencies", "b.xlsx",
				CraftedWorkbook.sheet("s")
					.row(AgencyImportIT.HEADING)
					.row(AgencyImportIT.row(elsewhere, "也用人的"))
					.bytes());
		byte[] twice = CraftedWorkbook.sheet("s")
			.row(HEADING)
			.row("辛", uscc, "2021-01-01", null, null, null, null, null, "S" + series, "四级", "2019-01-01", "2049-12-31")
			.row("壬", elsewhere, "2022-01-01", "一级", "F" + series, "2020-01-01", "2049-12-31", null, "S" + series, "四级",
					"2019-01-01", "2049-12-31")
			.bytes();
		JsonNode both = officer.bring("people", "同号两人.xlsx", twice);
		assertThat(AgencyImportIT.counts(both)).as(both.toString()).containsExactly(2, 1, 0, 1);
		assertThat(AgencyImportIT.problems(officer.rows(both.get("id").asString(), "REJECTED"), 3))
			.containsExactly("操作员证书编号 REG-200");
		String other = officer.bring("people", "另一人.xlsx", another).get("id").asString();
		assertThat(AgencyImportIT.problems(officer.rows(other, "REJECTED"), 2)).containsExactly("操作员证书编号 REG-200");
	}

}
