package io.firewarden.journeys;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fills the registers beside that of the agencies: equipment, further units with dated
 * flags, projects, what units answer, a branch to clear, an agency from elsewhere. All of
 * it is invented. Repeating it is harmless.
 */
final class RegisterRecords {

	private static final String ON = "2022-02-25";

	private static final List<String> BASE = List.of("计算机", "打印机", "照相机", "对讲机");

	private static final List<String> TESTING = List.of("秒表", "数字照度计", "数字声级计", "数字万用表", "感烟探测器功能试验器", "绝缘电阻测量仪");

	private static final List<String> ASSESSING = List.of("评估软件", "温度、烟气、热像类现场检测仪器");

	private final Flow flow;

	private final List<String> agencies;

	/**
	 * Makes the loader for the agencies with these codes, in the order of their numbers.
	 */
	RegisterRecords(Flow flow, List<String> agencies) {
		this.flow = flow;
		this.agencies = List.copyOf(agencies);
	}

	void load(int units) {
		moreUnits();
		int pieces = equipment();
		int projects = projects(units);
		surveys();
		outOfArea();
		clearances();
		System.out.printf("  %d pieces of equipment, %d projects, surveys, clearances%n", pieces, projects);
	}

	/** Enough for each frame of the campaign, the limit of 50,000 m² from both sides. */
	private void moreUnits() {
		unit("U-D01", "内江示例广场综合体", "511002", true, "50000", List.of(flag("KEY_UNIT", "2020-01-01", "重点单位名册2020")));
		unit("U-D02", "隆昌示例购物中心", "511083", true, "50000", List.of(flag("KEY_UNIT", "2020-01-01", "重点单位名册2020")));
		unit("U-D03", "资中示例商业综合体", "511025", true, "49999.5", List.of(flag("KEY_UNIT", "2020-01-01", "重点单位名册2020")));
		unit("U-D04", "内江示例体育馆", "511011", false, "21800",
				List.of(flag("KEY_UNIT", "2020-01-01", "重点单位名册2020"), flag("GAMES_VENUE", "2022-01-15", "赛事场馆名单")));
		unit("U-D05", "内江示例游泳馆", "511002", false, "15200",
				List.of(flag("KEY_UNIT", "2020-01-01", "重点单位名册2020"), flag("GAMES_VENUE", "2022-01-15", "赛事场馆名单")));
		unit("U-D06", "内江示例国际酒店", "5110GX", false, "32000",
				List.of(flag("KEY_UNIT", "2020-01-01", "重点单位名册2020"), flag("RECEPTION_HOTEL", "2022-02-01", "接待酒店名单")));
		unit("U-D07", "东兴示例大酒店", "511011", false, "26500",
				List.of(flag("KEY_UNIT", "2020-01-01", "重点单位名册2020"), flag("RECEPTION_HOTEL", "2022-02-01", "接待酒店名单")));
		unit("U-D08", "威远示例养老院", "511024", false, "4300", List.of(flag("KEY_UNIT", "2022-01-01", "重点单位名册2022")));
	}

	private void unit(String id, String name, String brigade, boolean complex, String area,
			List<Map<String, Object>> flags) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("unitId", id);
		form.put("name", name);
		form.put("address", "内江市示例路" + (id.charAt(4) - '0') + "号");
		form.put("brigade", brigade);
		form.put("complex", complex);
		form.put("floorArea", new BigDecimal(area));
		form.put("flags", flags);
		form.put("source", source("OFFICER", "重点单位台账"));
		desk().post("/api/registry/units", form).expect(200, 201);
	}

	private static Map<String, Object> flag(String flag, String from, String list) {
		return Map.of("flag", flag, "from", from, "source", source("OFFICER", list));
	}

	private int equipment() {
		int pieces = 0;
		for (int i = 0; i < Math.min(24, this.agencies.size()); i++) {
			for (String item : BASE) {
				pieces += piece(i, item, "SN-%03d-%s".formatted(i, BASE.indexOf(item)), "2049-12-31");
			}
			List<String> special = (i % 5 == 4) ? ASSESSING : TESTING;
			for (int k = 0; k < special.size(); k++) {
				// One has lapsed; one pair lists the same piece.
				String serial = (k == 1 && (i == 0 || i == 7)) ? "ZD-2019-0417" : "DX-%03d-%d".formatted(i, k);
				pieces += piece(i, special.get(k), serial, (i == 3 && k == 0) ? "2022-01-31" : "2022-11-30");
			}
		}
		return pieces;
	}

	private int piece(int agency, String item, String serial, String due) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("uscc", this.agencies.get(agency));
		form.put("itemCode", item);
		form.put("brand", "示例仪器");
		form.put("model", "SL-100");
		form.put("serialNo", serial);
		form.put("purchaseInvoiceNo", "FP%06d".formatted(agency * 100 + item.length()));
		form.put("purchasedOn", "2020-06-18");
		form.put("calibrationCertNo", "JZ-" + serial);
		form.put("calibrationDueOn", due);
		form.put("ownership", (agency % 6 == 5) ? "LEASED" : "OWNED");
		form.put("heldFrom", "2020-06-18");
		form.put("source", source("AGENCY", "设备清单"));
		desk().post("/api/registry/equipment", form).expect(200, 201);
		return 1;
	}

	private int projects(int units) {
		int projects = 0;
		for (int i = 0; i < units; i++) {
			if (i % 7 == 6) {
				continue;
			}
			int agency = i % this.agencies.size();
			Map<String, Object> form = new LinkedHashMap<>();
			form.put("performer", this.agencies.get(agency));
			if (i == 9) {
				form.put("contractParty", this.agencies.get(agency + 1));
			}
			form.put("unitId", "U-%03d".formatted(i + 1));
			form.put("kind", (agency % 5 == 4) ? "ASSESSMENT" : (i % 3 == 2) ? "TESTING" : "MAINTENANCE");
			if (i != 22) {
				form.put("contractNo", "WB-2021-%03d".formatted(i + 1));
			}
			form.put("from", "2021-06-01");
			form.put("to", (i % 11 == 5) ? "2022-01-31" : "2023-05-31");
			if (i % 13 != 4) {
				form.put("projectLead", "ZCMA0D%04d-1".formatted(agency));
			}
			form.put("platformNo", "SC-2021-%05d".formatted(i + 1));
			if (i == 16) {
				form.put("exemption", "WARRANTY_BY_CONTRACTOR");
			}
			form.put("documents",
					List.of(Map.of("no", "BG-2021-%03d".formatted(i + 1), "kind", "REPORT", "on", "2021-12-15")));
			form.put("source", source("SICHUAN_PLATFORM", "项目台账"));
			desk().post("/api/registry/projects", form).expect(200, 201);
			projects++;
		}
		return projects;
	}

	private void surveys() {
		survey("U-001", "AGENCY", null, this.agencies.getFirst());
		survey("U-007", "AGENCY", "内江烁石消防维保有限公司", null);
		survey("U-014", "AGENCY", "内江烁石消防维保有限责任公司", null);
		survey("U-021", "AGENCY", "内江烁石消防维保有限公司", null);
		survey("U-028", "AGENCY", "成都峙炎消防技术服务有限公司", null);
		survey("U-035", "SELF", null, null);
		survey("U-042", "NONE", null, null);
	}

	private void survey(String unit, String answer, @Nullable String name, @Nullable String uscc) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("unitId", unit);
		form.put("answer", answer);
		if (name != null) {
			form.put("providerName", name);
			form.put("contractNo", "口头约定");
		}
		if (uscc != null) {
			form.put("uscc", uscc);
		}
		form.put("answeredOn", ON);
		form.put("answeredBy", "单位消防安全管理人");
		form.put("source", source("SURVEY", "反向排查表"));
		desk().post("/api/registry/surveys", form).expect(200, 201);
	}

	private void outOfArea() {
		Facts.await("the agencies from elsewhere", () -> {
			JsonNode rows = desk().get("/api/registry/out-of-area?origin=OUT_OF_PROVINCE").expect(200).body();
			return (rows.get("total").asInt() > 0) ? Optional.of(rows) : Optional.<JsonNode>empty();
		}).get("content").valueStream().filter((row) -> row.get("version").asInt() == 0).forEach((row) -> {
			String address = "/api/registry/out-of-area/" + row.get("uscc").asString();
			desk()
				.put(address, Map.of("registeredRegion", "500000", "mismatchFields", List.of("practiceAddress"),
						"source", source("NATIONAL_SYSTEM", "系统查询")), 0)
				.expect(200);
			desk()
				.post(address + "/requests",
						Map.of("requestedTo", "机构注册地消防救援支队", "requestedOn", ON, "question", "PEOPLE", "text",
								"请协查在岗人员"))
				.expect(200);
		});
	}

	/** One is cleared, one notified; any further branch waits to be opened. */
	private void clearances() {
		List<String> branches = Facts.await("the branches to clear", () -> {
			List<String> found = desk().get("/api/registry/clearances/candidates")
				.expect(200)
				.body()
				.get("content")
				.valueStream()
				.map((row) -> row.get("uscc").asString())
				.toList();
			boolean begun = desk().get("/api/registry/clearances").body().get("total").asInt() > 0;
			return (found.size() > 2 || begun) ? Optional.of(begun ? List.<String>of() : found) : Optional.empty();
		});
		if (branches.isEmpty()) {
			return;
		}
		for (int i = 0; i < 2; i++) {
			String id = desk()
				.post("/api/registry/clearances",
						Map.of("uscc", branches.get(i), "clearReason", "BRANCH", "details",
								Map.of("stillPractising", i == 1, "entryNo", "NS-2021-%03d".formatted(i + 1))))
				.expect(201)
				.text("/clearanceId");
			desk()
				.post("/api/registry/clearances/" + id + "/notification",
						Map.of("notifiedOn", "2022-01-12", "document", "清理通知"))
				.expect(200);
			if (i == 0) {
				desk()
					.post("/api/registry/clearances/" + id + "/clearing",
							Map.of("clearMode", "VOLUNTARY", "clearedOn", "2022-01-25", "evidence", "系统截图"))
					.expect(200);
			}
		}
	}

	private Desk desk() {
		return this.flow.desk("zhidui");
	}

	private static Map<String, Object> source(String kind, String ref) {
		return Map.of("kind", kind, "ref", ref, "on", ON);
	}

}
