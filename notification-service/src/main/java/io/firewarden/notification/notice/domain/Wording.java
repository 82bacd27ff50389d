package io.firewarden.notification.notice.domain;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cleans text for publication: no markup, no control, invisible or direction-changing
 * characters (they could hide a number from the masking), one form of line end.
 */
final class Wording {

	private static final Pattern TAG = Pattern.compile("<[/!?a-zA-Z][^<>]*>?");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\n\t]]");

	private static final Pattern BLANKS = Pattern.compile("[\t ]+");

	private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

	private Wording() {
	}

	static String line(String text) {
		return clean(text).replace('\n', ' ').strip();
	}

	static String paragraphs(String text) {
		var lines = clean(text).lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
		return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
	}

	private static String clean(String text) {
		var unified = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
		var visible = INVISIBLE.matcher(asciiDigits(unified)).replaceAll("");
		return BLANKS.matcher(withoutTags(visible)).replaceAll(" ");
	}

	private static String withoutTags(String text) {
		var before = text;
		var after = TAG.matcher(before).replaceAll("");
		// What is left of nested tags may be a tag again.
		while (!after.equals(before)) {
			before = after;
			after = TAG.matcher(before).replaceAll("");
		}
		return after;
	}

	/** Digits outside the basic plane (mathematical bold and the like) as ASCII ones. */
	private static String asciiDigits(String text) {
		var builder = new StringBuilder(text.length());
		text.codePoints().forEach((c) -> {
			if (Character.isSupplementaryCodePoint(c) && Character.isDigit(c)) {
				builder.append(Character.getNumericValue(c));
			}
			else {
				builder.appendCodePoint(c);
			}
		});
		return builder.toString();
	}

}
