package io.firewarden.notification.notice.domain;

import java.util.Set;

/**
 * The name of a natural person. In public only the surname stays: 张某, 欧阳某某 (domain.md
 * 9.2, after the "necessary handling" of 市场监管总局令45号).
 */
public record PersonName(String value) {

	private static final Set<String> DOUBLE_SURNAMES = Set.of("欧阳", "上官", "司马", "诸葛", "夏侯", "尉迟", "皇甫", "公孙", "令狐",
			"慕容", "司徒", "端木", "东方", "独孤", "南宫", "长孙", "宇文", "轩辕", "百里", "呼延");

	public PersonName {
		if (value.length() < 2) {
			throw new IllegalArgumentException("not a name");
		}
	}

	/** As long as the name itself. */
	String masked() {
		int kept = (this.value.length() > 2 && DOUBLE_SURNAMES.contains(this.value.substring(0, 2))) ? 2 : 1;
		var rest = Character.UnicodeScript.of(this.value.codePointAt(0)) == Character.UnicodeScript.HAN ? "某" : "*";
		return this.value.substring(0, kept) + rest.repeat(this.value.length() - kept);
	}

}
