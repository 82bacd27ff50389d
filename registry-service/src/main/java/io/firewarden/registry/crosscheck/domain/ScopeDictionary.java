package io.firewarden.registry.crosscheck.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The phrases by which a 经营范围 is read: dated reference data with its source, which
 * officers may revise. A reading always names the version it was made with.
 *
 * @param version as readings cite it
 * @param effectiveFrom the day from which it is used
 * @param source who says so
 * @param phrases what to look for
 */
public record ScopeDictionary(String version, LocalDate effectiveFrom, String source, List<Phrase> phrases) {

	public ScopeDictionary {
		phrases = List.copyOf(phrases);
	}

	/** What a phrase says about fire-protection technical service. */
	public enum Meaning {

		/** Fire-protection technical service itself. */
		SERVICE,
		/** Counts only beside a phrase of the service. */
		BESIDE_SERVICE,
		/** Fire protection, but no service under Order 7: works, goods, training. */
		NOT_SERVICE

	}

	/** A phrase and its meaning. */
	public record Phrase(String text, Meaning meaning) {
	}

	/** Finds the longest phrase that begins at a place of a normal text. */
	Finder finder() {
		return new Finder(this.phrases);
	}

	/** The phrases by their first character. */
	static final class Finder {

		private final Map<Character, List<Phrase>> byFirst = new TreeMap<>();

		private Finder(List<Phrase> phrases) {
			phrases.stream()
				.sorted(Comparator.comparing((Phrase phrase) -> phrase.text().length()).reversed())
				.forEach((phrase) -> this.byFirst.merge(phrase.text().charAt(0), List.of(phrase),
						(some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
		}

		Optional<Phrase> at(String text, int from, int to) {
			return this.byFirst.getOrDefault(text.charAt(from), List.of())
				.stream()
				.filter((phrase) -> from + phrase.text().length() <= to && text.startsWith(phrase.text(), from))
				.findFirst();
		}

	}

}
