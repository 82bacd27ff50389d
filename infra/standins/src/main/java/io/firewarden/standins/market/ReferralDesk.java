package io.firewarden.standins.market;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the clerk of market regulation checks in each row of a referral. */
final class ReferralDesk {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private ReferralDesk() {
	}

	static List<Entry.RowReceipt> judge(byte[] jsonLines) {
		var receipts = new ArrayList<Entry.RowReceipt>();
		for (String line : new String(jsonLines, StandardCharsets.UTF_8).lines().toList()) {
			receipts.add(judge(receipts.size() + 1, line));
		}
		return receipts;
	}

	private static Entry.RowReceipt judge(int number, String line) {
		JsonNode row;
		try {
			row = Replies.JSON.readTree(line);
		}
		catch (JacksonException _) {
			return new Entry.RowReceipt(number, "", "", false, "不是 JSON");
		}
		String code = text(row, "UNISCID");
		String name = text(row, "ENTNAME");
		String reason = reason(row, code, name);
		return new Entry.RowReceipt(number, code, name, reason.isEmpty(), reason);
	}

	private static String reason(JsonNode row, String code, String name) {
		if (name.isEmpty()) {
			return "缺少企业名称";
		}
		if (!code.isEmpty() && !valid(code)) {
			return "统一社会信用代码校验不通过";
		}
		if (text(row, "FINDING").isEmpty() || text(row, "BASIS").isEmpty()) {
			return "缺少发现事项或依据";
		}
		if (!text(row, "BRIGADE").startsWith("5110")) {
			return "不属于本市管辖";
		}
		try {
			LocalDate.parse(text(row, "DOCDATE"));
			return "";
		}
		catch (DateTimeParseException _) {
			return "日期格式错误";
		}
	}

	private static String text(JsonNode row, String key) {
		return row.path(key).asString("").strip();
	}

	/** GB 32100-2015: weights modulo 31. */
	private static boolean valid(String code) {
		if (code.length() != 18) {
			return false;
		}
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			int value = ALPHABET.indexOf(code.charAt(i));
			if (value < 0) {
				return false;
			}
			sum += value * WEIGHTS[i];
		}
		return ALPHABET.charAt((31 - sum % 31) % 31) == code.charAt(17);
	}

}
