package io.firewarden.registry.lead.domain.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import io.firewarden.registry.roster.NameKey;

/** When two writings say the same. */
final class Same {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]");

	/** What an address may begin with or leave out (domain 8.1). */
	private static final Pattern PLACE = Pattern.compile("^(中国)?(四川省)?(内江市)?");

	private Same() {
	}

	static boolean name(String one, String other) {
		return NameKey.of(one).equals(NameKey.of(other));
	}

	static boolean text(String one, String other) {
		return plain(one).equals(plain(other));
	}

	/** The province and the city may be left out. */
	static boolean address(String one, String other) {
		return place(one).equals(place(other));
	}

	/** The family name and stars. */
	static String masked(String name) {
		int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
		return name.substring(0, first) + "*".repeat(Math.min(3, name.codePointCount(first, name.length())));
	}

	private static String place(String address) {
		return PLACE.matcher(plain(address)).replaceFirst("");
	}

	private static String plain(String text) {
		return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
	}

}
