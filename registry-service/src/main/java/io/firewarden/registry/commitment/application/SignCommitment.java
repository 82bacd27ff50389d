package io.firewarden.registry.commitment.application;

import java.time.ZonedDateTime;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.CommitmentEvent;
import io.firewarden.registry.commitment.domain.Letter;
import io.firewarden.registry.commitment.domain.LetterTemplates;
import io.firewarden.registry.commitment.domain.Party;

/** The agency signs the letter. */
public final class SignCommitment {

	/** What is signed is the text in force. */
	public static final Rule NOT_CURRENT = new Rule("REG-110");

	/** A letter is signed once. */
	public static final Rule SIGNED_BY_ANOTHER = new Rule("REG-111");

	private final Commitments commitments;

	private final LetterTemplates templates;

	public SignCommitment(Commitments commitments, LetterTemplates templates) {
		this.commitments = commitments;
		this.templates = templates;
	}

	/** The agency's own representative signs; {@code now} in Asia/Shanghai. */
	public Outcome handle(Party party, int template, String signatory, ZonedDateTime now) {
		if (this.templates.on(now.toLocalDate()).filter((one) -> one.version() == template).isEmpty()) {
			return new Outcome.Refused(NOT_CURRENT);
		}
		var own = new Jurisdiction.OwnAgency(party.uscc());
		return this.commitments.of(party.uscc(), own)
			.map((current) -> anew(current, party, template, signatory, now))
			.orElseGet(() -> first(party, template, signatory, now));
	}

	private Outcome first(Party party, int template, String signatory, ZonedDateTime now) {
		var signed = Commitment.sign(party, template, signatory, now.toInstant(), now.toLocalDate());
		return this.commitments.insert(signed) ? new Outcome.Signed(new Versioned<>(signed.state(), 1))
				: new Outcome.OvertakenByAnother();
	}

	private Outcome anew(Versioned<Commitment> current, Party party, int template, String signatory,
			ZonedDateTime now) {
		return switch (current.state().current()) {
			// A repeated request is not an error: the browser may have lost the answer.
			case Letter.Signed letter when letter.template() == template && letter.signatory().equals(signatory) ->
				new Outcome.SignedBefore(current);
			case Letter.Signed letter when letter.template() == template -> new Outcome.Refused(SIGNED_BY_ANOTHER);
			case Letter.Signed _, Letter.Refused _, Letter.Breached _ -> {
				Changed<Commitment, CommitmentEvent> signed = current.state()
					.signAnew(party, template, signatory, now.toInstant(), now.toLocalDate());
				yield this.commitments.save(current, signed)
						? new Outcome.SignedAnew(new Versioned<>(signed.state(), current.version() + 1))
						: new Outcome.OvertakenByAnother();
			}
		};
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** The first letter of this agency. */
		record Signed(Versioned<Commitment> commitment) implements Outcome {
		}

		/** In place of the letter before. */
		record SignedAnew(Versioned<Commitment> commitment) implements Outcome {
		}

		/** The very same was signed already. */
		record SignedBefore(Versioned<Commitment> commitment) implements Outcome {
		}

		/** Somebody wrote between our reading and our writing. */
		record OvertakenByAnother() implements Outcome {
		}

		/** A rule refuses. */
		record Refused(Rule rule) implements Outcome {
		}

	}

}
