package io.firewarden.notification.notice.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Eighteen characters that are a unified social credit code (GB 32100-2015) or an
 * identity number (GB 11643), told apart by alphabet, check character, birthday and the
 * words before them. A number that could be both is a person's unless the words say
 * otherwise: publishing an identity number cannot be undone.
 */
record LongCode(String value, Hint hint) {

	static final Pattern SHAPE = Pattern
		.compile("(?<![0-9A-Za-z])[0-9A-Za-z](?:[ .-]{0,2}[0-9A-Za-z]){17}(?![0-9A-Za-z])");

	private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final Pattern IDENTITY_SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");

	private static final Pattern PERSON_WORDS = Pattern.compile("身份证|身份号|证件号");

	private static final Pattern ENTITY_WORDS = Pattern.compile("信用代码|机构代码|USCC|(?<!个人)税号");

	enum Verdict {

		PERSON, LEGAL_ENTITY, UNKNOWN

	}

	/** What the words before the code say it is. */
	enum Hint {

		PERSON, LEGAL_ENTITY, NONE

	}

	static LongCode of(String found, String before) {
		var value = found.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
		int person = last(PERSON_WORDS, before);
		int entity = last(ENTITY_WORDS, before);
		var hint = (person < 0 && entity < 0) ? Hint.NONE : (person > entity) ? Hint.PERSON : Hint.LEGAL_ENTITY;
		return new LongCode(value, hint);
	}

	Verdict verdict() {
		boolean entity = isUscc();
		if (!IDENTITY_SHAPE.matcher(this.value).matches()) {
			return (entity || this.hint == Hint.LEGAL_ENTITY) ? Verdict.LEGAL_ENTITY : Verdict.UNKNOWN;
		}
		boolean birthday = isDate(this.value.substring(6, 14));
		boolean person = birthday && identityCheck();
		if (person && entity) {
			return (this.hint == Hint.LEGAL_ENTITY) ? Verdict.LEGAL_ENTITY : Verdict.PERSON;
		}
		if (person || this.hint == Hint.PERSON) {
			return Verdict.PERSON;
		}
		if (entity || this.hint == Hint.LEGAL_ENTITY) {
			return Verdict.LEGAL_ENTITY;
		}
		// A mistyped identity number is still somebody's.
		return birthday ? Verdict.PERSON : Verdict.UNKNOWN;
	}

	/** MOD 31 over the alphabet without I, O, S, V, Z. */
	private boolean isUscc() {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < this.value.length(); i++) {
			int digit = USCC_ALPHABET.indexOf(this.value.charAt(i));
			if (digit < 0) {
				return false;
			}
			sum += (i < 17) ? digit * weight : digit;
			weight = weight * 3 % 31;
		}
		return sum % 31 == 0;
	}

	/** MOD 11-2. */
	private boolean identityCheck() {
		int sum = 0;
		for (int i = 0; i < 17; i++) {
			sum += (this.value.charAt(i) - '0') * ((1 << (17 - i)) % 11);
		}
		return "10X98765432".charAt(sum % 11) == this.value.charAt(17);
	}

	/**
	 * Fifteen digits of the numbers issued before 1999 hold a birthday of this century's
	 * elders.
	 */
	static boolean birthdayOfOldNumber(String number) {
		return isDate("19" + number.substring(6, 12));
	}

	private static boolean isDate(String yyyymmdd) {
		int year = Integer.parseInt(yyyymmdd.substring(0, 4));
		try {
			LocalDate.of(year, Integer.parseInt(yyyymmdd.substring(4, 6)), Integer.parseInt(yyyymmdd.substring(6)));
			return year >= 1900 && year < 2100;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static int last(Pattern words, String before) {
		var matcher = words.matcher(before);
		int last = -1;
		while (matcher.find()) {
			last = matcher.start();
		}
		return last;
	}

}
