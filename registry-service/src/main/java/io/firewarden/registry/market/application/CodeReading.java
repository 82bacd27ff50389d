package io.firewarden.registry.market.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import io.firewarden.registry.agency.CreditCode;
import io.firewarden.registry.market.CodeProblem;
import io.firewarden.registry.market.domain.FaultKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the column of the code. A code that does not check is worth a warning,
 * not a refusal: such codes are in circulation.
 *
 * @param uscc the code, where it is valid
 * @param number 注册号 of thirteen or fifteen digits, where that stands there instead
 * @param fault what the reader should know
 */
record CodeReading(@Nullable String uscc, @Nullable String number, @Nullable CodeProblem problem,
		@Nullable FaultKind fault) {

	static final CodeReading NOTHING = new CodeReading(null, null, CodeProblem.MISSING, null);

	private static final int LENGTH = 18;

	private static final Pattern MARKS = Pattern.compile("[\\s\\p{Cf}\\-]");

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d{1,2}");

	private static final Pattern NUMBER = Pattern.compile("\\d{13}|\\d{15}");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}.*|\\d{4}[/年].*");

	private static final Pattern CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

	static CodeReading of(@Nullable String value) {
		if (value == null) {
			return NOTHING;
		}
		if (value.length() == LENGTH && CreditCode.fits(value)) {
			return new CodeReading(value, null, null, null);
		}
		String meant = MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC))
			.replaceAll("")
			.toUpperCase(Locale.ROOT);
		if (CreditCode.fits(meant)) {
			return new CodeReading(meant, null, null, FaultKind.CODE_WRITTEN);
		}
		if (DAY.matcher(value).matches() || hasWords(value)) {
			return new CodeReading(null, null, CodeProblem.FORM, FaultKind.SHIFTED);
		}
		if (SCIENTIFIC.matcher(meant).matches()) {
			return new CodeReading(null, null, CodeProblem.LOST_DIGITS, FaultKind.CODE_LOST);
		}
		if (NUMBER.matcher(meant).matches()) {
			return new CodeReading(null, meant, CodeProblem.FORM, FaultKind.CODE_FORM);
		}
		return CODE.matcher(meant).matches() ? new CodeReading(null, meant, CodeProblem.CHECK, FaultKind.CODE_CHECK)
				: new CodeReading(null, null, CodeProblem.FORM, FaultKind.CODE_FORM);
	}

	private static boolean hasWords(String value) {
		return value.codePoints().anyMatch(Character::isIdeographic);
	}

}
