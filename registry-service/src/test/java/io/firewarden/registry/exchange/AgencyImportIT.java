package io.firewarden.registry.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.CraftedWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of agencies, good and bad, all the way into the register and back. */
@RegistryTest
class AgencyImportIT {

	private static final AtomicInteger NEXT = new AtomicInteger(300_000);

	static final Object[] HEADING = { "统一社会信用代码*", "机构名称*", "主体类型*", "从业类别*", "监管大队*", "场所建筑面积*", "来源", "国家系统登记" };

	@LocalServerPort
	int port;

	private ImportDesk officer;

	@BeforeEach
	void anOfficer() {
		this.officer = ImportDesk.ofDetachment(this.port);
	}

	@Test
	void aTableUnderMergedTitlesFromAnotherProgramIsTakenIn() {
		String uscc = uscc();
		byte[] file = CraftedWorkbook.sheet("说明")
			.row("请先阅读")
			.andSheet("登记表")
			.title("内江市消防技术服务机构登记表", 8)
			.row("填报单位：市中区大队", null, null, "2022年3月")
			.row("备注", "场所建筑面积（平方米）", " 机 构 名 称 ", "统一社会信用代码", "主体类型", "从业类别", "大队", "国家系统")
			.row("x", "２６０．５", "内江演示安澜", full(uscc), "有限责任公司", "维保，评估", "市中区", "√")
			.bytes();
		JsonNode done = this.officer.bring("agencies", "机构.xlsx", file);
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("stored").asInt()).as(done.toString()).isEqualTo(1);
		assertThat(done.get("sheet").asString()).isEqualTo("登记表");
		assertThat(done.get("headerRow").asInt()).isEqualTo(3);
		assertThat(done.get("notes").valueStream().map((note) -> note.get("message").asString()))
			.containsExactly("使用工作表“登记表”，未使用：说明", "以下列不属于本登记，未导入：备注");
		JsonNode agency = this.officer.desk().get("/api/registry/agencies/" + uscc).expect(200).json();
		assertThat(agency.get("premisesArea").decimalValue()).isEqualByComparingTo("260.5");
		assertThat(agency.get("kinds").valueStream().map(JsonNode::asString)).containsExactly("MAINT_TEST", "ASSESS");
		assertThat(agency.get("entries").get("nationalSystem").asBoolean()).isTrue();
		assertThat(agency.get("brigade").asString()).isEqualTo("511002");
	}

	@Test
	void theSameFileOnceMoreChangesNothingAndABlankCellKeepsWhatIsThere() {
		String uscc = uscc();
		byte[] file = CraftedWorkbook.sheet("s").row(HEADING).row(row(uscc, "内江甲")).bytes();
		assertThat(this.officer.bring("agencies", "a.xlsx", file).get("created").asInt()).isEqualTo(1);
		JsonNode again = this.officer.bring("agencies", "a.xlsx", file);
		assertThat(again.get("unchanged").asInt()).isEqualTo(1);
		assertThat(again.get("stored").asInt()).isZero();
		Object[] other = row(uscc, "内江乙");
		other[6] = null;
		other[7] = null;
		JsonNode changed = this.officer.bring("agencies", "b.xlsx",
				CraftedWorkbook.sheet("s").row(HEADING).row(other).bytes());
		assertThat(changed.get("updated").asInt()).isEqualTo(1);
		JsonNode agency = this.officer.desk().get("/api/registry/agencies/" + uscc).json();
		assertThat(agency.get("name").asString()).isEqualTo("内江乙");
		assertThat(agency.get("originScope").asString()).isEqualTo("OUT_OF_PROVINCE");
		assertThat(agency.get("entries").get("nationalSystem").asBoolean()).isTrue();
	}

	@Test
	@Covers({ "REG-001", "REG-020", "REG-320", "REG-322", "REG-323", "REG-324", "REG-325", "REG-326", "REG-327",
			"REG-328" })
	void everyFaultOfARowIsNamedWithItsColumn() {
		String good = uscc();
		String wrong = uscc();
		byte[] file = CraftedWorkbook.sheet("s")
			.row(HEADING)
			.row(row(good, "好"))
			.row(wrong.substring(0, 17) + ((wrong.charAt(17) == '0') ? '1' : '0'), "甲", "公司", "维保", "市中区", 10, null,
					null)
			.row(9.15110000000001E17, null, "国营", "维保、打井", "市中", "很大", null, null)
			.row(row(good, "另一个名字"))
			.row(row(good, "好"))
			.raw("<row r=\"7\"><c r=\"A7\" t=\"e\"><v>#N/A</v></c><c r=\"B7\" t=\"str\"><v>" + "长".repeat(201)
					+ "</v></c><c r=\"F7\"><v>-1</v></c></row>")
			.bytes();
		JsonNode done = this.officer.bring("agencies", "坏.xlsx", file);
		assertThat(counts(done)).as(done.toString()).containsExactly(6, 1, 1, 4);
		JsonNode rows = this.officer.rows(done.get("id").asString(), "REJECTED");
		assertThat(problems(rows, 3)).containsExactly("统一社会信用代码 REG-001");
		assertThat(problems(rows, 4)).containsExactly("统一社会信用代码 REG-323", "机构名称 REG-320", "主体类型 REG-324",
				"从业类别 REG-324", "场所建筑面积 REG-322");
		assertThat(problems(rows, 5)).containsExactly("统一社会信用代码 REG-326");
		assertThat(problems(rows, 7)).contains("统一社会信用代码 REG-327", "机构名称 REG-325", "场所建筑面积 REG-328");
		assertThat(rows.get("content").get(1).get("values").get("场所建筑面积*").asString()).isEqualTo("很大");
		JsonNode inner = this.officer.bring("agencies", "内码.xlsx",
				CraftedWorkbook.sheet("s").row(HEADING).row(row("91511000MA62K00019", "内码")).bytes());
		assertThat(counts(inner)).containsExactly(1, 1, 0, 0);
		assertThat(inner.get("warned").asInt()).isEqualTo(1);
		assertThat(problems(this.officer.rows(inner.get("id").asString(), "WARNED"), 2))
			.containsExactly("统一社会信用代码 REG-020");
		assertThat(ImportDesk.shown(this.officer.take("imports/" + inner.get("id").asString() + "/rejected.xlsx"), 1))
			.hasSize(2);
	}

	@Test
	@Covers({ "REG-332", "REG-333", "REG-334" })
	void everyFieldOfTheFormComesInAndEachFaultIsNamedWithItsColumn() {
		String uscc = uscc();
		Object[] heading = { "统一社会信用代码", "机构名称", "主体类型", "从业类别", "监管大队", "场所建筑面积", "国家系统登记", "技术负责人", "法定代表人", "联系电话",
				"注册地址", "执业地址", "经营范围", "成立日期", "场所权属", "权属证明", "注册地区划代码", "所属行业协会", "国家系统编号", "国家系统登记日期", "国家系统信息来源",
				"四川平台编号", "四川平台登记日期", "四川平台信息来源" };
		Object[] good = { uscc, "内江全项", "公司", "维保", "市中区", 260, null, null, "甲某", "0832-1234567", "内江市甲路1号", "内江市乙路2号",
				"消防设施维护保养检测", "2019-03-01", "租赁", "租约2021-7", "511002", "XH-511000", "GJ-1", "2021-12-01", "国家系统查询",
				null, null, null };
		String other = uscc();
		Object[] bad = { other, "内江错项", "公司", "维保", "市中区", 260, "否", "ZC-NOBODY", "长".repeat(61), "号".repeat(41),
				"址".repeat(301), "址".repeat(301), "围".repeat(4001), "2019-02-30", "借用", "证".repeat(201), "5110",
				"会".repeat(61), "GJ-2", "2099-01-01", "源".repeat(201), "号".repeat(101), "昨天", "源".repeat(201) };
		JsonNode done = this.officer.bring("agencies", "全项.xlsx",
				CraftedWorkbook.sheet("s").row(heading).row(good).row(bad).bytes());
		assertThat(counts(done)).as(done.toString()).containsExactly(2, 1, 0, 1);
		assertThat(problems(this.officer.rows(done.get("id").asString(), "REJECTED"), 3)).containsExactlyInAnyOrder(
				"法定代表人 REG-325", "联系电话 REG-325", "注册地址 REG-325", "执业地址 REG-325", "经营范围 REG-325", "成立日期 REG-321",
				"场所权属 REG-324", "权属证明 REG-325", "注册地区划代码 REG-332", "所属行业协会 REG-325", "国家系统编号 REG-333",
				"国家系统登记日期 REG-210", "国家系统信息来源 REG-325", "四川平台编号 REG-325", "四川平台登记日期 REG-321", "四川平台信息来源 REG-325");
		JsonNode agency = this.officer.desk().get("/api/registry/agencies/" + uscc).expect(200).json();
		assertThat(agency.get("legalRep").asString()).isEqualTo("甲某");
		assertThat(agency.get("tenure").asString()).isEqualTo("LEASED");
		assertThat(agency.get("entries").get("national").toString()).contains("true", "GJ-1", "2021-12-01", "国家系统查询");
		byte[] taken = this.officer.take("agencies/export.xlsx?q=" + uscc);
		assertThat(ImportDesk.shown(taken, 0).get(1)).contains("甲某", "0832-1234567", "租约2021-7", "2019-03-01", "GJ-1");
		assertThat(this.officer.bring("agencies", "回.xlsx", taken).get("unchanged").asInt()).isEqualTo(1);
		byte[] masked = ImportDesk.ofAuditor(this.port).take("agencies/export.xlsx?q=" + uscc);
		assertThat(ImportDesk.shown(masked, 0).get(1)).contains("租约2021-7").doesNotContain("甲某", "0832-1234567");
		Object[] repaired = good.clone();
		repaired[0] = other;
		repaired[7] = "ZC-NOBODY";
		JsonNode mended = this.officer.bring("agencies", "改.xlsx",
				CraftedWorkbook.sheet("s").row(heading).row(repaired).bytes());
		assertThat(counts(mended)).as(mended.toString()).containsExactly(1, 1, 0, 0);
		assertThat(problems(this.officer.rows(mended.get("id").asString(), "WARNED"), 2))
			.containsExactly("技术负责人注册号 REG-334");
		assertThat(ImportDesk.shown(this.officer.take("agencies/template.xlsx"), 0).getFirst()).contains("技术负责人注册号",
				"法定代表人", "经营范围", "国家系统编号", "四川平台信息来源");
	}

	@Test
	@Covers("REG-003")
	void aBrigadeBringsInItsOwnOnly() {
		ImportDesk brigade = ImportDesk.ofBrigade(this.port, "511011");
		String foreign = uscc();
		this.officer.bring("agencies", "a.xlsx",
				CraftedWorkbook.sheet("s").row(HEADING).row(row(foreign, "市中区的")).bytes());
		Object[] moved = row(foreign, "拉过来");
		moved[4] = "东兴区大队";
		Object[] own = row(uscc(), "东兴的");
		own[4] = "511011";
		JsonNode done = brigade.bring("agencies", "b.xlsx",
				CraftedWorkbook.sheet("s").row(HEADING).row(own).row(moved).row(row(uscc(), "别人的")).bytes());
		assertThat(counts(done)).as(done.toString()).containsExactly(3, 1, 0, 2);
		String id = done.get("id").asString();
		assertThat(problems(brigade.rows(id, "REJECTED"), 3)).containsExactly("监管大队 REG-003");
		ImportDesk.ofBrigade(this.port, "511002")
			.desk()
			.get("/api/registry/exchange/imports/" + id)
			.expectProblem(404, "PLT-007");
		assertThat(this.officer.read(id).get("by").asString()).isEqualTo("of-511011");
	}

	@Test
	void chineseTextInEitherEncodingIsFoundWhateverTheFileIsCalled() {
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			String uscc = uscc();
			String text = "统一社会信用代码,机构名称,主体类型,从业类别,监管大队,场所建筑面积\n" + uscc + ",㐂安消防镕,公司,评估,东兴区,\"1,200 平方米\"\n";
			JsonNode done = this.officer.bring("agencies", "其实不是.xlsx", text.getBytes(charset));
			assertThat(counts(done)).as(done.toString()).containsExactly(1, 1, 0, 0);
			assertThat(done.get("format").asString()).isEqualTo("CSV");
			assertThat(done.get("encoding").asString()).isEqualTo(charset.name());
			JsonNode agency = this.officer.desk().get("/api/registry/agencies/" + uscc).json();
			assertThat(agency.get("name").asString()).isEqualTo("㐂安消防镕");
			assertThat(agency.get("premisesArea").decimalValue()).isEqualByComparingTo("1200");
		}
	}

	@Test
	void formulasGoOutNeutralAndComeBackAsTheyWere() {
		String uscc = uscc();
		String name = "=HYPERLINK(\"http://example.test\",\"内江\")";
		this.officer.bring("agencies", "a.xlsx", CraftedWorkbook.sheet("s").row(HEADING).row(row(uscc, name)).bytes());
		for (String kind : List.of("export.xlsx", "export.csv")) {
			byte[] taken = this.officer.take("agencies/" + kind + "?q=" + uscc);
			List<List<String>> shown = ImportDesk.shown(taken, 0);
			assertThat(shown).as(kind).hasSize(2);
			assertThat(shown.get(1)).contains(uscc, "'" + name, "维护保养检测", "市中区大队", "外省", "是");
			assertThat(this.officer.bring("agencies", kind, taken).get("unchanged").asInt()).isEqualTo(1);
		}
		assertThat(this.officer.desk().get("/api/registry/agencies/" + uscc).json().get("name").asString())
			.isEqualTo(name);
	}

	static Object[] row(String uscc, String name) {
		return new Object[] { uscc, name, "公司", "维护保养检测", "市中区大队", 260.5, "外省", "是" };
	}

	static List<Integer> counts(JsonNode done) {
		List<Integer> counts = new ArrayList<>();
		for (String field : List.of("rows", "stored", "unchanged", "rejected")) {
			counts.add(done.has(field) ? done.get(field).asInt() : -1);
		}
		return counts;
	}

	static List<String> problems(JsonNode rows, int row) {
		return rows.get("content")
			.valueStream()
			.filter((one) -> one.get("row").asInt() == row)
			.flatMap((one) -> one.get("problems").valueStream())
			.map((one) -> (one.has("column") ? one.get("column").asString() : "null") + " "
					+ one.get("code").asString())
			.toList();
	}

	static String uscc() {
		return AgencyStory.uscc(NEXT.incrementAndGet()).value();
	}

	private static String full(String code) {
		StringBuilder wide = new StringBuilder();
		code.chars().forEach((letter) -> wide.append((char) (letter + 0xFEE0)));
		return " " + wide + " ";
	}

}
