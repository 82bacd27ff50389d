package io.firewarden.notification.notice.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text on its way through the patterns. They are matched against a folded copy of the
 * same length, in which full-width and Chinese digits, dashes and blanks have their plain
 * form; places that are settled are blotted out there, so that no later pattern sees
 * them.
 */
final class MaskingPass {

	private static final String DASHES = "‐‑‒–—―－−﹣~～_＿";

	private static final String CHINESE_DIGITS = "零一二三四五六七八九";

	private static final char SETTLED = '\u0000';

	/** How far before a code the words that name it are looked for. */
	private static final int CONTEXT = 14;

	private final StringBuilder text;

	private final StringBuilder folded;

	private final List<Hit> hits = new ArrayList<>();

	MaskingPass(String text) {
		this.text = new StringBuilder(text);
		this.folded = folded(text);
	}

	/** A place in the text. */
	record Place(int start, int end, String text, String before) {
	}

	/** The place as it stands in the text, not folded. */
	String written(Place place) {
		return this.text.substring(place.start, place.end);
	}

	private record Hit(int at, int line, Masking.Kind kind) {
	}

	String text() {
		return this.text.toString();
	}

	List<Masking.Finding> findings(String field) {
		return this.hits.stream()
			.sorted(Comparator.comparingInt(Hit::at))
			.map((hit) -> new Masking.Finding(hit.kind, field + ":" + hit.line))
			.toList();
	}

	List<Place> find(Pattern pattern) {
		var places = new ArrayList<Place>();
		var matcher = pattern.matcher(this.folded);
		boolean named = pattern.namedGroups().containsKey("number");
		while (matcher.find()) {
			places.add(named ? place(matcher.start("number"), matcher.end("number")) : place(matcher));
		}
		return places;
	}

	void maskAll(Pattern pattern, Masking.Kind kind, int kept) {
		maskAll(pattern, kind, kept, (_) -> true);
	}

	void maskAll(Pattern pattern, Masking.Kind kind, int kept, Predicate<String> condition) {
		find(pattern).stream()
			.filter((place) -> condition.test(place.text))
			.forEach((place) -> mask(place, kind, kept));
	}

	/** Replaces letters and digits by asterisks, all but the first few. */
	void mask(Place place, Masking.Kind kind, int kept) {
		int left = kept;
		for (int i = place.start; i < place.end; i++) {
			if (Character.isLetterOrDigit(this.folded.charAt(i)) && left-- <= 0) {
				this.text.setCharAt(i, '*');
			}
		}
		settle(place, Optional.of(kind));
	}

	void maskName(PersonName name) {
		find(Pattern.compile(Pattern.quote(folded(name.value()).toString()))).forEach((place) -> {
			this.text.replace(place.start, place.end, name.masked());
			settle(place, Optional.of(Masking.Kind.PERSON_NAME));
		});
	}

	/** Nothing to mask here, and no other pattern may say otherwise. */
	void keep(Place place) {
		settle(place, Optional.empty());
	}

	private void settle(Place place, Optional<Masking.Kind> kind) {
		for (int i = place.start; i < place.end; i++) {
			this.folded.setCharAt(i, SETTLED);
		}
		kind.ifPresent((masked) -> this.hits.add(new Hit(place.start, line(place.start), masked)));
	}

	private Place place(Matcher matcher) {
		return place(matcher.start(), matcher.end());
	}

	private Place place(int start, int end) {
		return new Place(start, end, this.folded.substring(start, end),
				this.folded.substring(Math.max(0, start - CONTEXT), start));
	}

	private int line(int at) {
		return 1 + (int) this.text.chars().limit(at).filter((c) -> c == '\n').count();
	}

	private static StringBuilder folded(String text) {
		var folded = new StringBuilder(text.length());
		text.chars().forEach((c) -> folded.append(fold((char) c)));
		return folded;
	}

	private static char fold(char c) {
		if (Character.isDigit(c)) {
			return (char) ('0' + Character.getNumericValue(c));
		}
		if (CHINESE_DIGITS.indexOf(c) >= 0) {
			return (char) ('0' + CHINESE_DIGITS.indexOf(c));
		}
		if (DASHES.indexOf(c) >= 0) {
			return '-';
		}
		return switch (c) {
			case '〇', '○' -> '0';
			case '·' -> '.';
			case '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\u3000' -> ' ';
			// Full-width letters, brackets and signs stand in the order of ASCII.
			default -> (c >= '！' && c <= '～') ? (char) (c - '！' + '!') : c;
		};
	}

}
