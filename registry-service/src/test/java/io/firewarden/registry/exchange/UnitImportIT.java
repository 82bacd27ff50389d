package io.firewarden.registry.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.CraftedWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Long tables, and what comes back from them. */
@RegistryTest
class UnitImportIT {

	private static final int ROWS = Integer.getInteger("import.rows", 10_000);

	private static final int BAD = 137;

	@LocalServerPort
	int port;

	private ImportDesk officer;

	@BeforeEach
	void anOfficer() {
		this.officer = ImportDesk.ofDetachment(this.port);
	}

	@Test
	void theGoodRowsAreStoredAndTheBadOnesComeBackToBeRepaired() {
		String series = UUID.randomUUID().toString().substring(0, 8);
		CraftedWorkbook workbook = CraftedWorkbook.sheet("单位").row("单位编号", "单位名称", "监管大队", "建筑面积", "重点单位");
		for (int i = 0; i < ROWS; i++) {
			boolean bad = i % (ROWS / BAD) == 5 && i / (ROWS / BAD) < BAD;
			workbook.row(series + "-" + i, "演示单位" + i, "东兴区大队", bad ? "无" : (Object) (i + 0.5), "是");
		}
		byte[] file = workbook.bytes();
		long began = System.nanoTime();
		JsonNode done = this.officer.bring("units", "单位.xlsx", file);
		Duration took = Duration.ofNanos(System.nanoTime() - began);
		System.out.printf("import: %d rows in %d ms%n", ROWS, took.toMillis());
		assertThat(AgencyImportIT.counts(done)).as(done.toString()).containsExactly(ROWS, ROWS - BAD, 0, BAD);
		assertThat(took).isLessThan(Duration.ofSeconds(60 * (ROWS / 10_000)));
		String rejected = "imports/" + done.get("id").asString() + "/rejected.xlsx";
		List<List<String>> back = ImportDesk.shown(this.officer.take(rejected), 0);
		assertThat(back).hasSize(BAD + 1);
		assertThat(back.getFirst()).containsExactly("单位编号", "单位名称", "监管大队", "建筑面积", "重点单位", "行号", "错误原因");
		assertThat(back.get(1)).containsExactly(series + "-5", "演示单位5", "东兴区大队", "无", "是", "7", "【建筑面积】“无”不是数字");
		CraftedWorkbook repaired = CraftedWorkbook.sheet("未导入的行");
		for (List<String> row : back) {
			repaired.row(row.stream().map((cell) -> "无".equals(cell) ? "120" : cell).toArray());
		}
		JsonNode again = this.officer.bring("units", "修改.xlsx", repaired.bytes());
		assertThat(AgencyImportIT.counts(again)).as(again.toString()).containsExactly(BAD, BAD, 0, 0);
		assertThat(again.get("created").asInt()).isEqualTo(BAD);
		JsonNode whole = this.officer.bring("units", "单位.xlsx", file);
		assertThat(AgencyImportIT.counts(whole)).as(whole.toString()).containsExactly(ROWS, 0, ROWS - BAD, BAD);
	}

	@Test
	void whatIsTakenOutCanBeBroughtInAgain() {
		String series = "X" + UUID.randomUUID().toString().substring(0, 8);
		CraftedWorkbook workbook = CraftedWorkbook.sheet("单位")
			.row("单位编号", "单位名称", "监管大队", "建筑面积", "重点单位", "商业综合体", "地址");
		workbook.row(series + "1", "=cmd|' /C calc'!A0", "经开区", 50_000, "是", "是", "-1号");
		workbook.row(series + "2", "乙", "高新区", 1, "否", "否", null);
		this.officer.bring("units", "a.xlsx", workbook.bytes());
		byte[] taken = this.officer.take("units/export.xlsx?q=" + series);
		List<List<String>> shown = ImportDesk.shown(taken, 0);
		assertThat(shown).hasSize(3);
		assertThat(shown.get(1)).startsWith(series + "1", "'=cmd|' /C calc'!A0").contains("'-1号");
		JsonNode again = this.officer.bring("units", "b.xlsx", taken);
		assertThat(AgencyImportIT.counts(again)).as(again.toString()).containsExactly(2, 0, 2, 0);
		JsonNode unit = this.officer.desk().get("/api/registry/units/" + series + "1").expect(200).json();
		assertThat(unit.get("name").asString()).isEqualTo("=cmd|' /C calc'!A0");
		assertThat(unit.get("keyUnit").asBoolean()).isTrue();
		assertThat(unit.get("source").get("kind").asString()).isEqualTo("IMPORT");
	}

	@Test
	void everyRegisterHasATemplateThatCanBeFilledIn() {
		List<String> names = new ArrayList<>();
		for (JsonNode register : this.officer.desk().get("/api/registry/exchange").expect(200).json()) {
			String name = register.get("register").asString();
			names.add(name);
			byte[] template = this.officer.take(name + "/template.xlsx");
			List<String> heading = ImportDesk.shown(template, 0).getFirst();
			assertThat(heading).hasSize(register.get("columns").size());
			assertThat(heading.stream().map((title) -> title.replace("*", ""))).containsExactlyElementsOf(
					register.get("columns").valueStream().map((column) -> column.get("title").asString()).toList());
			assertThat(ImportDesk.shown(template, 1)).hasSize(register.get("columns").size() + 2);
			if (register.get("importable").asBoolean()) {
				JsonNode empty = this.officer.bring(name, "模板.xlsx", template);
				assertThat(empty.get("problem").get("code").asString()).isEqualTo("REG-308");
			}
		}
		assertThat(names).contains("agencies", "equipment", "projects", "units", "officers", "surveys");
	}

	@Test
	@Covers({ "REG-321", "REG-329", "REG-331" })
	void officersProjectsEquipmentAndSurveysComeInToo() {
		String series = UUID.randomUUID().toString().substring(0, 8);
		JsonNode officers = this.officer.bring("officers", "o.xlsx",
				CraftedWorkbook.sheet("s")
					.row("人员编号", "姓名", "所在单位", "执法证有效期至")
					.row("OF-" + series, "检查员", "市中区大队", LocalDate.of(2049, 12, 31))
					.row("OF2-" + series, "检查员", "511011", "2021-02-30")
					.row("OF3-" + series, "检查员", "511011", "2021年2月1日")
					.bytes());
		assertThat(AgencyImportIT.counts(officers)).as(officers.toString()).containsExactly(3, 2, 0, 1);
		assertThat(officers.get("warned").asInt()).isEqualTo(1);
		String uscc = AgencyImportIT.uscc();
		this.officer.bring("agencies", "a.xlsx",
				CraftedWorkbook.sheet("s").row(AgencyImportIT.HEADING).row(AgencyImportIT.row(uscc, "持有人")).bytes());
		this.officer.bring("units", "u.xlsx",
				CraftedWorkbook.sheet("s")
					.row("单位编号", "单位名称", "监管大队", "建筑面积")
					.row("P-" + series, "被服务单位", "市中区", 10)
					.bytes());
		Object[] project = { uscc, "P-" + series, "维保", "HT-" + series, "2022/1/1", 44926 };
		byte[] projects = CraftedWorkbook.sheet("s")
			.row("服务机构代码", "单位编号", "服务类别", "合同编号", "合同起始日期", "合同截止日期")
			.row(project)
			.row(uscc, "none", "检测", "x", "2022-01-01", "2021-01-01")
			.row(uscc, "none", "维保检测", "x", "2022-01-01", null)
			.row(uscc, "none", "检测", "x", "2022-01-01", null)
			.bytes();
		JsonNode done = this.officer.bring("projects", "p.xlsx", projects);
		assertThat(AgencyImportIT.counts(done)).as(done.toString()).containsExactly(4, 1, 0, 3);
		JsonNode rows = this.officer.rows(done.get("id").asString(), "REJECTED");
		assertThat(AgencyImportIT.problems(rows, 3)).containsExactly("合同截止日期 REG-421");
		assertThat(AgencyImportIT.problems(rows, 4)).containsExactly("服务类别 REG-329");
		assertThat(AgencyImportIT.problems(rows, 5)).containsExactly("单位编号 REG-420");
		assertThat(AgencyImportIT.counts(this.officer.bring("projects", "p.xlsx", projects))).containsExactly(4, 0, 1,
				3);
		String item = this.officer.desk()
			.get("/api/registry/reference/equipment-catalogue")
			.expect(200)
			.json()
			.get("items")
			.get(0)
			.get("itemCode")
			.asString();
		byte[] equipment = CraftedWorkbook.sheet("s")
			.row("机构代码", "设备名称", "品牌", "型号", "出厂编号", "权属", "持有起始日期")
			.row(uscc, item, "甲牌", "A", "SN" + series, "自购", "20220101")
			.row(uscc, "没有的设备", "甲牌", "A", "SN2" + series, "自购", "20220101")
			.bytes();
		assertThat(AgencyImportIT.counts(this.officer.bring("equipment", "e.xlsx", equipment))).containsExactly(2, 1, 0,
				1);
		assertThat(AgencyImportIT.counts(this.officer.bring("equipment", "e.xlsx", equipment))).containsExactly(2, 0, 1,
				1);
		byte[] surveys = CraftedWorkbook.sheet("s")
			.row("单位编号", "维护方式", "维保机构", "答复日期")
			.row("P-" + series, "委托", "没人认识的机构" + series, "2022-03-01")
			.row("P-" + series, "委托", null, "2022-03-02")
			.row("P-" + series, "自维", null, "2022-03-03")
			.bytes();
		assertThat(AgencyImportIT.counts(this.officer.bring("surveys", "s.xlsx", surveys))).containsExactly(3, 2, 0, 1);
		assertThat(AgencyImportIT.counts(this.officer.bring("surveys", "s.xlsx", surveys))).containsExactly(3, 0, 2, 1);
		for (String register : List.of("officers", "projects", "equipment", "surveys")) {
			byte[] taken = this.officer.take(register + "/export.xlsx");
			JsonNode back = this.officer.bring(register, "back.xlsx", taken);
			assertThat(back.get("stored").asInt()).as(register + back).isZero();
			assertThat(back.get("rejected").asInt()).as(register + back).isZero();
		}
	}

}
