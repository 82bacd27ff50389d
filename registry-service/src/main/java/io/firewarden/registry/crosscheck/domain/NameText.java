package io.firewarden.registry.crosscheck.domain;

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
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
		StringBuilder text = new StringBuilder(folded.length());
		folded.codePoints().forEach((c) -> {
			if (!invisible(c)) {
				text.appendCodePoint(plain(c));
			}
		});
		return text.toString();
	}

	private static boolean invisible(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
				|| Character.isISOControl(c);
	}

	private static int plain(int c) {
		return switch (c) {
			case '[', '{', '【', '〔', '〖', '〈', '《', '「', '『' -> '(';
			case ']', '}', '】', '〕', '〗', '〉', '》', '」', '』' -> ')';
			case '‐', '‑', '‒', '–', '—', '―', '−', '~', '_', 'ー' -> '-';
			case '•', '・', '‧', '∙', '⋅', '.', '。' -> '·';
			default -> c;
		};
	}

}
