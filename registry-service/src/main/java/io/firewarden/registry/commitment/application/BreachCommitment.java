package io.firewarden.registry.commitment.application;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.CommitmentEvent;
import io.firewarden.registry.commitment.domain.Letter;
import io.firewarden.registry.commitment.domain.LetterTemplates;

/**
 * Eligibility has changed: a signed letter is breached when a condition it covers fails
 * after the signing. What failed before the agency signed is no breach of the letter; it
 * is a matter of the conditions themselves.
 */
public final class BreachCommitment {

	private final Commitments commitments;

	private final LetterTemplates templates;

	public BreachCommitment(Commitments commitments, LetterTemplates templates) {
		this.commitments = commitments;
		this.templates = templates;
	}

	/**
	 * Takes in how an agency stands now.
	 * @param failed codes of all conditions that fail
	 * @param asOf the day they were judged for
	 */
	public void handle(Incoming<?> cause, String uscc, List<String> failed, LocalDate asOf) {
		this.commitments.of(uscc, new Jurisdiction.Everywhere())
			.map(Versioned::state)
			.filter((commitment) -> !change(commitment, cause, failed, asOf).events().isEmpty())
			.ifPresent((_) -> this.commitments.applyOnce(uscc, cause,
					(commitment) -> change(commitment, cause, failed, asOf)));
	}

	private Changed<Commitment, CommitmentEvent> change(Commitment commitment, Incoming<?> cause, List<String> failed,
			LocalDate asOf) {
		if (commitment.current() instanceof Letter.Signed letter && letter.at().isBefore(cause.at())) {
			List<String> broken = this.templates.version(letter.template())
				.covers()
				.stream()
				.filter(failed::contains)
				.toList();
			if (!broken.isEmpty()) {
				return commitment.breach(letter, broken, cause.at(), asOf);
			}
		}
		return new Changed<>(commitment, List.of());
	}

}
