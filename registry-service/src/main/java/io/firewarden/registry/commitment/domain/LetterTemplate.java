package io.firewarden.registry.commitment.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A text of the letter, in force from a day on. The Chinese words bind; the English ones
 * are a reading aid.
 *
 * @param covers codes of the conditions the letter promises to hold
 */
public record LetterTemplate(int version, LocalDate effectiveFrom, Words title, Words preamble, List<Words> points,
		List<String> covers, String source) {

	public LetterTemplate {
		points = List.copyOf(points);
		covers = List.copyOf(covers);
	}

	/** The same in both languages. */
	public record Words(String zh, String en) {
	}

}
