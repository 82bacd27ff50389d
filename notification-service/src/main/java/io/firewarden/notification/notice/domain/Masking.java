package io.firewarden.notification.notice.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes personal data out of a text before the public reads it (个人信息保护法 25; domain.md
 * 9.2, 9.3) and says what was masked where: identity numbers, mobile and landline
 * numbers, e-mail addresses, certificate numbers, and names of natural persons given as
 * such. A legal entity's USCC stays. Masking a masked text changes nothing; in doubt a
 * number is masked, the author sees it in the report.
 */
public final class Masking {

	private static final Pattern EMAIL = Pattern
		.compile("[A-Za-z0-9][A-Za-z0-9._%+-]* ?@ ?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

	private static final Pattern MOBILE = Pattern
		.compile("(?<![0-9])(?:(?:\\+|00)?86[ -]?)?1[3-9](?:[ .-]{0,2}[0-9]){9}(?![0-9])");

	private static final Pattern OLD_IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-8][0-9]{14}(?![0-9A-Za-z])");

	private static final Pattern NAMED_CERTIFICATE = Pattern
		.compile("(?:证书?(?:编号|号码?)|资格证|(?<!工商)注册(?:编)?号|管理号|印章(?:编)?号)[^0-9A-Za-z\n]{0,6}"
				+ "(?<number>[0-9A-Za-z](?:[ -]?[0-9]|[A-Za-z]){4,})");

	private static final Pattern LANDLINE = Pattern.compile(
			"(?<![0-9])(?:\\(0[1-9][0-9]{1,2}\\)|0[1-9][0-9]{1,2})[ -]{0,2}[0-9]{3,4}[ -]?[0-9]{4}(?:[ -][0-9]{1,5})?(?![0-9])");

	private static final Pattern NAMED_LANDLINE = Pattern.compile(
			"(?:电话|座机|传真|联系方式|热线|[Tt][Ee][Ll])[^0-9A-Za-z\n]{0,4}(?<number>[2-8][0-9]{2,3}[ -]?[0-9]{4})(?![0-9])");

	/** No sum and no date is this long; bank cards and certificates are. */
	private static final Pattern LONG_NUMBER = Pattern
		.compile("(?<![0-9])(?:[0-9]{12,}|[0-9]{4}(?:[ -][0-9]{4}){3,}(?:[ -]?[0-9]{1,4})?)(?![0-9])");

	private Masking() {
	}

	/** What kind of personal data was found. */
	public enum Kind {

		IDENTITY_NUMBER, MOBILE, LANDLINE, EMAIL, CERTIFICATE_NUMBER, PERSON_NAME

	}

	/**
	 * One masked place.
	 *
	 * @param where field and line, such as {@code body:3}; the value itself is not kept
	 */
	public record Finding(Kind kind, String where) {
	}

	/** The masked text and what was masked in it, in order. */
	public record Masked(String text, List<Finding> findings) {
	}

	/**
	 * Masks one field.
	 * @param field its name for the report
	 * @param publicCodes codes that must stay readable, such as the agency's own USCC
	 * @param persons names of natural persons, given as such
	 */
	public static Masked mask(String field, String text, Set<String> publicCodes, Set<PersonName> persons) {
		var findings = new ArrayList<Finding>();
		var before = text;
		var after = once(field, before, publicCodes, persons);
		// What is masked gives way to what stood beside it: an end of a number may be one
		// itself.
		while (!after.findings().isEmpty()) {
			findings.addAll(after.findings());
			before = after.text();
			after = once(field, before, publicCodes, persons);
		}
		return new Masked(before, findings);
	}

	private static Masked once(String field, String text, Set<String> publicCodes, Set<PersonName> persons) {
		var pass = new MaskingPass(text);
		maskLongCodes(pass, publicCodes);
		persons.stream()
			.sorted(Comparator.comparingInt((PersonName name) -> name.value().length()).reversed())
			.forEach(pass::maskName);
		pass.maskAll(EMAIL, Kind.EMAIL, 0);
		pass.maskAll(OLD_IDENTITY, Kind.IDENTITY_NUMBER, 3, LongCode::birthdayOfOldNumber);
		pass.maskAll(NAMED_CERTIFICATE, Kind.CERTIFICATE_NUMBER, 2);
		pass.maskAll(MOBILE, Kind.MOBILE, 3);
		pass.maskAll(LANDLINE, Kind.LANDLINE, 0);
		pass.maskAll(NAMED_LANDLINE, Kind.LANDLINE, 0);
		pass.maskAll(LONG_NUMBER, Kind.CERTIFICATE_NUMBER, 2);
		return new Masked(pass.text(), pass.findings(field));
	}

	private static void maskLongCodes(MaskingPass pass, Set<String> publicCodes) {
		for (var found : pass.find(LongCode.SHAPE)) {
			var code = LongCode.of(found.text(), found.before());
			if (publicCodes.contains(code.value())) {
				pass.keep(found);
				continue;
			}
			switch (code.verdict()) {
				case LEGAL_ENTITY -> {
					// Check digits fit by chance once in 31: a number written so that a
					// mobile
					// can be read in it is left to the other patterns.
					if (!MOBILE.matcher(found.text()).find() && !MOBILE.matcher(pass.written(found)).find()) {
						pass.keep(found);
					}
				}
				case PERSON -> pass.mask(found, Kind.IDENTITY_NUMBER, 3);
				case UNKNOWN -> {
					// Left to the other patterns.
				}
			}
		}
	}

}
