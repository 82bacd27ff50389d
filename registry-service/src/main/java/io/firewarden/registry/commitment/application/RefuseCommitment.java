package io.firewarden.registry.commitment.application;

import java.time.ZonedDateTime;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.CommitmentEvent;
import io.firewarden.registry.commitment.domain.Letter;
import io.firewarden.registry.commitment.domain.Party;

/** The agency refuses to sign, in the portal or on a paper that an officer records. */
public final class RefuseCommitment {

	/** A refusal gives its reason. */
	public static final Rule NO_REASON = new Rule("REG-112");

	/** A promise that was given is not taken back. */
	public static final Rule SIGNED = new Rule("REG-113");

	/** A refusal keeps its first reason. */
	public static final Rule REFUSED_BEFORE = new Rule("REG-114");

	private final Commitments commitments;

	public RefuseCommitment(Commitments commitments) {
		this.commitments = commitments;
	}

	/** Refuses; {@code now} in Asia/Shanghai. */
	public Outcome handle(Party party, String reason, ZonedDateTime now) {
		if (reason.isBlank()) {
			return new Outcome.Refused(NO_REASON);
		}
		return this.commitments.of(party.uscc(), new Jurisdiction.OwnAgency(party.uscc()))
			.map((current) -> anew(current, party, reason.strip(), now))
			.orElseGet(() -> first(party, reason.strip(), now));
	}

	private Outcome first(Party party, String reason, ZonedDateTime now) {
		var refused = Commitment.refuse(party, reason, now.toInstant(), now.toLocalDate());
		return this.commitments.insert(refused) ? new Outcome.Recorded(new Versioned<>(refused.state(), 1))
				: new Outcome.OvertakenByAnother();
	}

	private Outcome anew(Versioned<Commitment> current, Party party, String reason, ZonedDateTime now) {
		return switch (current.state().current()) {
			case Letter.Refused letter when letter.reason().equals(reason) -> new Outcome.RecordedBefore(current);
			case Letter.Refused _ -> new Outcome.Refused(REFUSED_BEFORE);
			case Letter.Signed _ -> new Outcome.Refused(SIGNED);
			case Letter.Breached breached -> {
				Changed<Commitment, CommitmentEvent> refused = current.state()
					.refuseAnew(breached, party, reason, now.toInstant(), now.toLocalDate());
				yield this.commitments.save(current, refused)
						? new Outcome.RecordedAnew(new Versioned<>(refused.state(), current.version() + 1))
						: new Outcome.OvertakenByAnother();
			}
		};
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** The first that is heard of this agency. */
		record Recorded(Versioned<Commitment> commitment) implements Outcome {
		}

		/** In place of a breached letter. */
		record RecordedAnew(Versioned<Commitment> commitment) implements Outcome {
		}

		/** The very same refusal stands already. */
		record RecordedBefore(Versioned<Commitment> commitment) implements Outcome {
		}

		/** Somebody wrote between our reading and our writing. */
		record OvertakenByAnother() implements Outcome {
		}

		/** A rule refuses. */
		record Refused(Rule rule) implements Outcome {
		}

	}

}
