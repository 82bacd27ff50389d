package io.firewarden.registry.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 相似说明: why two records may, or may not, be about one enterprise. What each field gives,
 * in thousandths, adds up to the score. However high, a score joins nothing: of the real
 * fire companies two in five have another company within two characters of their name.
 *
 * @param tier how strong the ground is
 * @param contributions one for each field that was looked at, also those that give
 * nothing
 * @param warnings what differs; a score that looks like sameness never comes without the
 * warnings it deserves
 */
public record Likeness(Tier tier, List<Contribution> contributions, List<Warning> warnings) {

	public Likeness {
		contributions = List.copyOf(contributions);
		warnings = List.copyOf(warnings);
	}

	/** 0 to 1000. */
	public int score() {
		return this.contributions.stream().mapToInt(Contribution::points).sum();
	}

	/** The ground of a match (domain.md 8.4); only the first joins by itself. */
	public enum Tier {

		/** The same valid code, or the number it had before. */
		T1,
		/** A code is missing; name and legal representative are the same. */
		T2,
		/** Brand and trade are the same, the place or the person may differ. */
		T3,
		/** The brand is the same, or the names are a character apart: a hint. */
		T4,
		/** Nothing speaks for it. */
		NONE

	}

	/** What is compared. */
	public enum Field {

		/** The whole name as it is written. */
		NAME_TEXT,
		/** 字号. */
		NAME_BRAND,
		/** 行业. */
		NAME_INDUSTRY,
		/** 行政区划. */
		NAME_REGION,
		/** 组织形式. */
		NAME_FORM,
		/** What follows the parent's name. */
		NAME_BRANCH,
		/** 统一社会信用代码. */
		USCC,
		/** 注册号, or a code it had before. */
		FORMER_NUMBER,
		/** 所在区县. */
		DIVISION,
		/** 住所. */
		ADDRESS,
		/** 法定代表人. */
		LEGAL_REP

	}

	/** How a field compares. */
	public enum Verdict {

		EQUAL, LIKE, DIFFERENT,
		/** One of the records does not say. */
		MISSING

	}

	/**
	 * What one field gives.
	 *
	 * @param left as the agency's record has it
	 * @param right as market regulation has it
	 * @param most what it could have given
	 */
	public record Contribution(Field field, @Nullable String left, @Nullable String right, Verdict verdict, int points,
			int most) {
	}

	/** Something that speaks against it, and where it stands. */
	public record Warning(Caution code, Field part) {
	}

	/** What speaks against it. */
	public enum Caution {

		/** The part of the name differs. */
		NAME_PART_DIFFERS,
		/** Written differently although every part is the same. */
		WRITTEN_DIFFERENTLY,
		/** A former name fits, the present one does not. */
		FORMER_NAME,
		/** Both codes are valid and not the same: two enterprises, as a rule. */
		CODES_DIFFER,
		/** The codes cannot be compared: one is missing or invalid. */
		NO_CODE, DIVISION_DIFFERS, ADDRESS_DIFFERS, LEGAL_REP_DIFFERS

	}

}
