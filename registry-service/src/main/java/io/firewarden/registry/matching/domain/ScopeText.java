package io.firewarden.registry.matching.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A 经营范围 made plain, character by character, so that places in it are places in the
 * original. Its parts: a sentence ends with ；or 。, a clause also with ，, an item also
 * with 、. What stands in brackets is a text of its own to what stands within, and part of
 * the item to what stands before.
 */
record ScopeText(String plain) {

	private static final String SENTENCE = ";。\n\r";

	private static final String CLAUSE = SENTENCE + ",";

	private static final String ITEM = CLAUSE + "、";

	/** 依法须经批准的项目…: a reservation the form adds to every scope. */
	private static final Pattern RESERVATION = Pattern.compile("\\((?:依法须经批准|以上|上述|凭|国家|涉及|未经批准|需经许可|按许可证)[^()]*\\)");

	static ScopeText of(String scope) {
		StringBuilder text = new StringBuilder(scope.length());
		for (int i = 0; i < scope.length(); i++) {
			text.append(plain(scope.charAt(i)));
		}
		return new ScopeText(RESERVATION.matcher(text).replaceAll((found) -> " ".repeat(found.end() - found.start())));
	}

	private static char plain(char c) {
		if (c < '\uFF00' && c != '\u3000') {
			return (c == '【' || c == '〔' || c == '[') ? '(' : (c == '】' || c == '〕' || c == ']') ? ')' : c;
		}
		String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
		return (folded.length() == 1) ? folded.charAt(0) : c;
	}

	/** From the beginning of the sentence to a place. */
	String sentenceBefore(int at) {
		return this.plain.substring(start(SENTENCE, at), at);
	}

	String clauseBefore(int at) {
		return this.plain.substring(start(CLAUSE, at), at);
	}

	/** The item that a place belongs to. */
	String item(int from, int to) {
		return this.plain.substring(start(ITEM, from), end(ITEM, to));
	}

	/** What stands behind the clause that ends at or after a place, to the next end. */
	String clauseBehind(int at) {
		int end = end(CLAUSE, at);
		return (end < this.plain.length() && this.plain.charAt(end) == ',')
				? this.plain.substring(end + 1, end(CLAUSE, end + 1)) : "";
	}

	private int start(String ends, int from) {
		int closed = 0;
		for (int at = from - 1; at >= 0; at--) {
			char c = this.plain.charAt(at);
			if (c == ')') {
				closed++;
			}
			else if (c == '(' && --closed < 0 || closed == 0 && ends.indexOf(c) >= 0) {
				return at + 1;
			}
		}
		return 0;
	}

	private int end(String ends, int from) {
		int open = 0;
		for (int at = from; at < this.plain.length(); at++) {
			char c = this.plain.charAt(at);
			if (c == '(') {
				open++;
			}
			else if (c == ')' && --open < 0 || open == 0 && ends.indexOf(c) >= 0) {
				return at;
			}
		}
		return this.plain.length();
	}

}
