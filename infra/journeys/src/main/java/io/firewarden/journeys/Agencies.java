package io.firewarden.journeys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Invented agencies: names that no company bears, codes that nobody was given, and every
 * way in which the conditions of Order 7 can hold or fail.
 */
final class Agencies {

	static final List<String> BRIGADES = List.of("511002", "511011", "511024", "511025", "511083", "5110JK", "5110GX");

	private static final List<String> BRANDS = List.of("烽澄", "燧宁", "炎戍", "靖燊", "赤隼", "安燧", "焰衡", "戍澜", "橙盾", "炬宁", "烽屿",
			"燧川", "炎佑", "靖焱", "赤岚", "澜烽", "焰戍", "戍宁", "橙澜", "炬衡");

	private static final List<String> BUSINESSES = List.of("消防技术服务", "消防检测", "消防安全评估");

	private Agencies() {
	}

	/**
	 * The number-th agency of a series, as the registration form sends it.
	 * @param series four characters of the organisation code, so that test runs do not
	 * meet
	 */
	static Map<String, Object> form(String series, int number) {
		boolean assess = number % 5 == 4;
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("uscc", Uscc.of("511000", series, number));
		form.put("name",
				"内江" + BRANDS.get(number % BRANDS.size())
						+ (number < BRANDS.size() ? ""
								: "甲乙丙丁戊己庚辛壬癸".substring(number / BRANDS.size() % 10, number / BRANDS.size() % 10 + 1))
						+ BUSINESSES.get(assess ? 2 : number % 2) + "有限公司");
		form.put("subjectType", (number % 20 == 13) ? "BRANCH" : "COMPANY");
		form.put("kinds", assess ? List.of("ASSESS")
				: (number % 7 == 3) ? List.of("MAINT_TEST", "ASSESS") : List.of("MAINT_TEST"));
		form.put("brigade", BRIGADES.get(number % BRIGADES.size()));
		if (number % 3 != 2) {
			form.put("memberOf", "XH-511000");
		}
		form.put("premisesArea", (number % 9 == 5) ? 186.5 : 210 + number * 3.5);
		form.put("originScope", (number % 17 == 16) ? "OUT_OF_PROVINCE" : "LOCAL");
		form.put("entries",
				Map.of("national",
						entry(number % 4 != 3, "GJ-%s%04d".formatted(series, number), "2021-06-15", "国家系统导出表"),
						"sichuan", entry(number % 4 != 3 && number % 6 != 5, "SC-%s%04d".formatted(series, number),
								"2021-09-01", "四川平台查询")));
		form.put("qualitySystem", true);
		form.put("processControl", assess || number % 7 == 3);
		form.put("engineers", engineers(series, number));
		form.put("operators", assess ? List.of() : operators(series, number));
		return form;
	}

	/** Whether that agency stands in one of the two systems. */
	static boolean registered(int number) {
		return number % 4 != 3;
	}

	/** An entry as a fact: the number, the day and who says so. */
	private static Map<String, Object> entry(boolean entered, String no, String on, String source) {
		return entered ? Map.of("entered", true, "no", no, "on", on, "source", source) : Map.of("entered", false);
	}

	private static List<Map<String, Object>> engineers(String series, int number) {
		List<Map<String, Object>> engineers = new ArrayList<>();
		int count = (number % 11 == 7) ? 1 : 2 + number % 2;
		for (int i = 0; i < count; i++) {
			engineers
				.add(Map.of("name", name(number, i), "registrationNo", "ZC%s%04d-%d".formatted(series, number, i + 1),
						"level", (i == 0 && number % 13 != 9) ? "CLASS_1" : "CLASS_2", "validFrom", "2020-05-01",
						"validTo", (number % 10 == 6 && i == 0) ? "2022-03-20" : "2023-04-30"));
		}
		return engineers;
	}

	private static List<Map<String, Object>> operators(String series, int number) {
		List<Map<String, Object>> operators = new ArrayList<>();
		int count = (number % 8 == 1) ? 5 : 6 + number % 3;
		for (int i = 0; i < count; i++) {
			operators.add(Map.of("name", name(number, i + 3), "direction", (i % 3 == 2) ? "MONITORING" : "MAINTENANCE",
					"certificateNo", "CZ%s%04d-%02d".formatted(series, number, i + 1), "rank",
					(i < ((number % 12 == 10) ? 1 : 2)) ? 4 : 5, "validFrom", "2019-09-01", "validTo", "2025-08-31"));
		}
		return operators;
	}

	/** Names that tell nobody apart: a role and a number. */
	private static String name(int number, int i) {
		return "员%03d之%d".formatted(number, i + 1);
	}

}
