package io.firewarden.registry.commitment.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.Letter;
import io.firewarden.registry.commitment.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as it is stored, under {@code body}.
 *
 * @param state of the current letter, for queries; {@code on} likewise
 */
record CommitmentDocument(String uscc, String name, String brigade, State state, LocalDate on, LetterDocument current,
		List<LetterDocument> earlier) {

	static CommitmentDocument of(Commitment commitment) {
		Party party = commitment.party();
		LetterDocument current = LetterDocument.of(commitment.current());
		return new CommitmentDocument(party.uscc(), party.name(), party.brigade(), current.state, current.on, current,
				commitment.earlier().stream().map(LetterDocument::of).toList());
	}

	Commitment commitment() {
		return new Commitment(new Party(this.uscc, this.name, this.brigade), this.current.letter(),
				this.earlier.stream().map(LetterDocument::letter).toList());
	}

	/** States as they are stored and shown. */
	enum State {

		SIGNED, REFUSED, BREACHED

	}

	/**
	 * A letter.
	 *
	 * @param on the day it was signed or refused
	 */
	record LetterDocument(State state, int number, LocalDate on, Instant at, @Nullable Integer template,
			@Nullable String signatory, @Nullable String reason, @Nullable List<String> conditions,
			@Nullable LocalDate breachedOn, @Nullable Instant breachedAt) {

		static LetterDocument of(Letter letter) {
			return switch (letter) {
				case Letter.Signed signed -> of(State.SIGNED, signed, null);
				case Letter.Breached breached -> of(State.BREACHED, breached.letter(), breached);
				case Letter.Refused refused -> new LetterDocument(State.REFUSED, refused.number(), refused.on(),
						refused.at(), null, null, refused.reason(), null, null, null);
			};
		}

		private static LetterDocument of(State state, Letter.Signed signed, Letter.@Nullable Breached breached) {
			return new LetterDocument(state, signed.number(), signed.on(), signed.at(), signed.template(),
					signed.signatory(), null, (breached != null) ? breached.conditions() : null,
					(breached != null) ? breached.on() : null, (breached != null) ? breached.at() : null);
		}

		Letter letter() {
			return switch (this.state) {
				case SIGNED -> signed();
				case REFUSED -> new Letter.Refused(this.number, Objects.requireNonNull(this.reason), this.at, this.on);
				case BREACHED -> new Letter.Breached(signed(), Objects.requireNonNull(this.conditions),
						Objects.requireNonNull(this.breachedAt), Objects.requireNonNull(this.breachedOn));
			};
		}

		private Letter.Signed signed() {
			return new Letter.Signed(this.number, Objects.requireNonNull(this.template),
					Objects.requireNonNull(this.signatory), this.at, this.on);
		}

	}

}
