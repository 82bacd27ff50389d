package io.firewarden.registry.crosscheck.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firewarden.registry.crosscheck.domain.ScopeDictionary.Phrase;
import io.firewarden.registry.crosscheck.domain.ScopeReading.Bar;
import io.firewarden.registry.crosscheck.domain.ScopeReading.Hit;

/**
 * Reads 经营范围 with one dictionary, item by item. Only one row in sixty has anything to do
 * with fire, so a text without the sign 消 or 防 is not looked at closer.
 */
public final class ScopeReader {

	private static final Pattern ITEM_END = Pattern.compile("[;；。、，,\\n\\r]");

	/** 依法须经批准的项目…: a reservation the form adds to every scope. */
	private static final Pattern RESERVATION = Pattern
		.compile("[(（](?:依法须经批准|以上|上述|凭|国家|涉及|未经批准|需经许可|按许可证)[^()（）]*[)）]");

	private static final Pattern NEGATION = Pattern.compile("不含|不包括|不得从事|不得经营|不从事|除外|除[^;；。]*外|禁止|未取得");

	private static final Pattern BRANCHES_ONLY = Pattern.compile("(?:仅限|限)(?:其)?分支机构(?:经营|使用|从事)?|分支机构经营");

	private final String version;

	private final ScopeDictionary.Finder phrases;

	public ScopeReader(ScopeDictionary dictionary) {
		this.version = dictionary.version();
		this.phrases = dictionary.finder();
	}

	/** Reads a scope as it came; offsets are those of this text. */
	public ScopeReading read(String scope) {
		List<Hit> hits = new ArrayList<>();
		if (scope.indexOf('消') >= 0 || scope.indexOf('防') >= 0 || scope.indexOf('安') >= 0) {
			String text = blankReservations(sameLength(scope));
			int from = 0;
			Matcher end = ITEM_END.matcher(text);
			while (end.find()) {
				// Within brackets 、 and ，belong to the item.
				if (!insideBrackets(text, from, end.start())) {
					readItem(text, from, end.start(), hits);
					from = end.end();
				}
			}
			readItem(text, from, text.length(), hits);
		}
		return ScopeReading.of(this.version, hits);
	}

	private void readItem(String text, int from, int to, List<Hit> hits) {
		String item = text.substring(from, to);
		for (int at = from; at < to; at++) {
			Optional<Phrase> phrase = this.phrases.at(text, at, to);
			if (phrase.isPresent()) {
				int end = at + phrase.get().text().length();
				hits.add(new Hit(phrase.get().text(), phrase.get().meaning(), at, end,
						bars(item, at - from, end - from)));
				at = end - 1;
			}
		}
	}

	private static List<Bar> bars(String item, int from, int to) {
		List<Bar> bars = new ArrayList<>();
		Matcher negation = NEGATION.matcher(item);
		while (negation.find()) {
			boolean before = negation.end() <= from && !item.substring(negation.end(), from).contains(")");
			boolean around = negation.start() <= from && to <= negation.end();
			boolean behind = item.startsWith("除外", to) || item.startsWith("(除外", to);
			if (before || around || behind) {
				bars.add(Bar.NEGATED);
				break;
			}
		}
		if (BRANCHES_ONLY.matcher(item).find()) {
			bars.add(Bar.BRANCHES_ONLY);
		}
		return bars;
	}

	private static boolean insideBrackets(String text, int from, int at) {
		int open = 0;
		for (int i = from; i < at; i++) {
			open += (text.charAt(i) == '(') ? 1 : (text.charAt(i) == ')') ? -1 : 0;
		}
		return open > 0 && text.indexOf(')', at) >= 0;
	}

	private static String blankReservations(String text) {
		return RESERVATION.matcher(text).replaceAll((found) -> " ".repeat(found.end() - found.start()));
	}

	/** Full width made plain, character by character, so that offsets stay. */
	private static String sameLength(String scope) {
		StringBuilder text = new StringBuilder(scope.length());
		for (int i = 0; i < scope.length(); i++) {
			char c = scope.charAt(i);
			if (c > 0x7F && (c >= '\uFF00' || c == '\u3000')) {
				String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
				text.append((plain.length() == 1) ? plain.charAt(0) : c);
			}
			else {
				text.append(c);
			}
		}
		return text.toString();
	}

}
