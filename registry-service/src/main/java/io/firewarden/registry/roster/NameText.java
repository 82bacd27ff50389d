package io.firewarden.registry.roster;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The written form of a company name with everything taken out that never tells two
 * companies apart: width of letters and brackets, blanks, invisible characters, kinds of
 * dashes and dots. The original stays with whoever has it (domain.md 8.4).
 */
public final class NameText {

	private NameText() {
	}

	/** Key K1: equal for two names that differ in writing only. */
	public static String normal(String name) {
		if (isNormal(name)) {
			return name;
		}
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
		StringBuilder text = new StringBuilder(folded.length());
		folded.codePoints().forEach((c) -> {
			if (!invisible(c)) {
				text.appendCodePoint(plain(c));
			}
		});
		return text.toString();
	}

	/** Nearly every registered name is: it costs one look at each character. */
	private static boolean isNormal(String name) {
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			boolean sign = c >= '一' && c <= '\u9FA5' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
			if (!sign && c != '(' && c != ')' && c != '-') {
				return false;
			}
		}
		return true;
	}

	private static boolean invisible(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
				|| Character.isISOControl(c);
	}

	private static int plain(int c) {
		return switch (c) {
			case '[', '{', '<', '【', '〔', '〖', '〈', '《', '「', '『' -> '(';
			case ']', '}', '>', '】', '〕', '〗', '〉', '》', '」', '』' -> ')';
			case '~', '_', 'ー', '•', '·', '・', '‧', '∙', '⋅', '.', '。' -> '-';
			default -> (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') ? '-' : c;
		};
	}

}
