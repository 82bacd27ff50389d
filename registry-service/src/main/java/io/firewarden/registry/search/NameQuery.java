package io.firewarden.registry.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a name. It fits a name that contains it, be it in
 * characters, in pinyin ({@code neijiang}), in its initials ({@code nj}) or in a mixture
 * of these; the last syllable may be cut ({@code neij}). A character with several
 * readings fits by any of them. What was typed is text and never a pattern.
 */
public final class NameQuery {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final String typed;

	private final boolean spelled;

	private NameQuery(String typed) {
		this.typed = typed;
		this.spelled = typed.chars().anyMatch((letter) -> letter >= 'a' && letter <= 'z');
	}

	public static NameQuery of(String typed) {
		return new NameQuery(fold(typed));
	}

	/** How names are compared: full width, capitals and spaces make no difference. */
	public static String fold(String text) {
		return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	public boolean isEmpty() {
		return this.typed.isEmpty();
	}

	/**
	 * Whether the name fits.
	 * @param folded the name, as {@link #fold} makes it
	 */
	public boolean fits(String folded) {
		if (folded.contains(this.typed)) {
			return true;
		}
		if (!this.spelled) {
			return false;
		}
		for (int start = 0; start < folded.length(); start++) {
			if (fitsFrom(folded, start, 0)) {
				return true;
			}
		}
		return false;
	}

	/** Whether what is typed from {@code rest} on fits the name from {@code at} on. */
	private boolean fitsFrom(String name, int at, int rest) {
		if (rest == this.typed.length()) {
			return true;
		}
		if (at == name.length()) {
			return false;
		}
		char character = name.charAt(at);
		if (character == this.typed.charAt(rest) && fitsFrom(name, at + 1, rest + 1)) {
			return true;
		}
		for (String reading : Readings.of(character)) {
			if (reading.charAt(0) == this.typed.charAt(rest) && fitsReading(reading, name, at, rest)) {
				return true;
			}
		}
		return false;
	}

	private boolean fitsReading(String reading, String name, int at, int rest) {
		int left = this.typed.length() - rest;
		if (left <= reading.length() && reading.startsWith(this.typed.substring(rest))) {
			return true;
		}
		int initial = (reading.length() > 1 && reading.charAt(1) == 'h') ? 2 : 1;
		return (this.typed.startsWith(reading, rest) && fitsFrom(name, at + 1, rest + reading.length()))
				|| fitsFrom(name, at + 1, rest + 1)
				|| (initial == 2 && this.typed.startsWith("h", rest + 1) && fitsFrom(name, at + 1, rest + initial));
	}

}
