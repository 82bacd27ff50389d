package io.firewarden.registry.commitment.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All texts of the letter, oldest first. */
public record LetterTemplates(List<LetterTemplate> all) {

	public LetterTemplates {
		all = all.stream().sorted(Comparator.comparing(LetterTemplate::effectiveFrom)).toList();
	}

	/** The text to sign on a day. */
	public Optional<LetterTemplate> on(LocalDate day) {
		return this.all.reversed().stream().filter((one) -> !one.effectiveFrom().isAfter(day)).findFirst();
	}

	/** The text with this version; signed letters name only versions there are. */
	public LetterTemplate version(int version) {
		return this.all.stream()
			.filter((one) -> one.version() == version)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no text of the letter has the version " + version));
	}

}
