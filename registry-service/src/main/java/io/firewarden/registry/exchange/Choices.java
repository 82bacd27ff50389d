package io.firewarden.registry.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a column offers: each value with the label that files show and the other words
 * that people use for it. Words that fit more than one value are known as well, so that
 * the refusal can say what to choose from.
 *
 * @param <T> the values
 */
public final class Choices<T> {

	private static final int NEAR = 2;

	private static final String IGNORED = "()/、,\u200b\ufeff";

	private final Map<T, String> labels = new LinkedHashMap<>();

	/** Most cells hold a label as it stands. */
	private final Map<String, T> exact = new HashMap<>();

	private final Map<String, T> words = new LinkedHashMap<>();

	private final Map<String, String> unclear = new LinkedHashMap<>();

	/** Adds a value. */
	public Choices<T> add(T value, String label, String... others) {
		this.labels.put(value, label);
		this.exact.put(label, value);
		this.words.put(plain(label), value);
		for (String other : others) {
			this.words.putIfAbsent(plain(other), value);
		}
		return this;
	}

	/** A word that could mean more than one of the values. */
	public Choices<T> unclear(String word, String suggestion) {
		this.unclear.put(plain(word), suggestion);
		return this;
	}

	public List<String> labels() {
		return List.copyOf(this.labels.values());
	}

	/** The label of a value; empty where there is none. */
	public @Nullable String label(@Nullable T value) {
		return (value != null) ? this.labels.get(value) : null;
	}

	Optional<T> find(String text) {
		T exact = this.exact.get(text);
		return Optional.ofNullable((exact != null) ? exact : this.words.get(plain(text)));
	}

	/** Set when the text is a word that fits several values. */
	Optional<String> unclear(String text) {
		return Optional.ofNullable(this.unclear.get(plain(text)));
	}

	/** The label that was perhaps meant. */
	@Nullable String near(String text) {
		String typed = plain(text);
		List<String> containing = new ArrayList<>();
		for (String label : this.labels.values()) {
			if (plain(label).contains(typed) || typed.contains(plain(label))) {
				containing.add(label);
			}
		}
		if (containing.size() == 1) {
			return containing.getFirst();
		}
		String best = null;
		int least = NEAR + 1;
		for (var word : this.words.entrySet()) {
			int distance = distance(typed, word.getKey());
			if (distance < least && distance < word.getKey().length() - 1) {
				least = distance;
				best = this.labels.get(word.getValue());
			}
		}
		return best;
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.codePoints()
			.filter((letter) -> IGNORED.indexOf(letter) < 0 && !Character.isWhitespace(letter))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** Letters to add, leave out or replace. */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}

}
