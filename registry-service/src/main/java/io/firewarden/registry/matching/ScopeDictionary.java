package io.firewarden.registry.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * 经营范围词典: the phrases by which a 经营范围 is read, dated reference data with its source. A
 * reading always names the version it was made with.
 *
 * @param version as readings cite it
 * @param effectiveFrom the day from which it is used
 * @param source who says so
 * @param phrases what to look for
 */
public record ScopeDictionary(String version, LocalDate effectiveFrom, String source, List<Phrase> phrases) {

	public ScopeDictionary {
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(effectiveFrom, "effectiveFrom");
		phrases = List.copyOf(phrases);
		if (phrases.isEmpty() || phrases.stream().map(Phrase::text).distinct().count() < phrases.size()) {
			throw new IllegalArgumentException("no phrases, or one twice");
		}
	}

	/** What a phrase says about fire-protection technical service. */
	public enum Meaning {

		/** Fire-protection technical service itself. */
		SERVICE,
		/** Safety in general: alone it is not enough. */
		WEAK,
		/** Fire protection, but no service under Order 7: works, goods, training. */
		NOT_SERVICE

	}

	/**
	 * A phrase and its meaning.
	 *
	 * @param verified whether its wording was checked against the official text
	 */
	public record Phrase(String text, Meaning meaning, boolean verified, @Nullable String note) {
	}

}
