package io.firewarden.platform.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, as workbooks write them: {@code _x000D_}. */
final class Escapes {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private Escapes() {
	}

	static String decode(String text) {
		return text.contains("_x") ? ESCAPE.matcher(text)
			.replaceAll(
					(found) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
				: text;
	}

}
