package io.firewarden.registry.commitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.kernel.Changed;

/**
 * 从业承诺: an agency's written promise to hold the conditions of Order 7 and to practise
 * lawfully.
 *
 * <p>
 * Life: the agency signs the letter or refuses it, giving its reason. A signed letter is
 * breached by itself when a condition it covers fails later, and stays breached; so does
 * a refusal. The agency signs again at any time, a new text or after a breach or refusal:
 * the new letter has the next number and replaces the one before, which is kept. Nobody
 * signs for the agency.
 *
 * @param earlier letters that were replaced, oldest first
 */
public record Commitment(Party party, Letter current, List<Letter> earlier) {

	public Commitment {
		earlier = List.copyOf(earlier);
	}

	/** The first letter is signed. */
	public static Changed<Commitment, CommitmentEvent> sign(Party party, int template, String signatory, Instant at,
			LocalDate on) {
		return signed(party, new Letter.Signed(1, template, signatory, at, on), List.of());
	}

	/** The first letter is refused. */
	public static Changed<Commitment, CommitmentEvent> refuse(Party party, String reason, Instant at, LocalDate on) {
		return refused(party, new Letter.Refused(1, reason, at, on), List.of());
	}

	/** A letter is signed in place of the current one. */
	public Changed<Commitment, CommitmentEvent> signAnew(Party by, int template, String signatory, Instant at,
			LocalDate on) {
		return signed(by, new Letter.Signed(this.current.number() + 1, template, signatory, at, on), replaced());
	}

	/** After a breach the agency refuses to sign again. */
	public Changed<Commitment, CommitmentEvent> refuseAnew(Letter.Breached before, Party by, String reason, Instant at,
			LocalDate on) {
		return refused(by, new Letter.Refused(before.number() + 1, reason, at, on), replaced());
	}

	/**
	 * Conditions that the letter covers have failed.
	 * @param asOf the day they were judged for
	 */
	public Changed<Commitment, CommitmentEvent> breach(Letter.Signed letter, List<String> conditions, Instant at,
			LocalDate asOf) {
		Letter.Breached breached = new Letter.Breached(letter, conditions, at, asOf);
		return Changed.of(new Commitment(this.party, breached, this.earlier),
				new CommitmentEvent.CommitmentBreached(this.party, breached));
	}

	private List<Letter> replaced() {
		List<Letter> replaced = new ArrayList<>(this.earlier);
		replaced.add(this.current);
		return replaced;
	}

	private static Changed<Commitment, CommitmentEvent> signed(Party party, Letter.Signed letter,
			List<Letter> earlier) {
		return Changed.of(new Commitment(party, letter, earlier), new CommitmentEvent.CommitmentSigned(party, letter));
	}

	private static Changed<Commitment, CommitmentEvent> refused(Party party, Letter.Refused letter,
			List<Letter> earlier) {
		return Changed.of(new Commitment(party, letter, earlier), new CommitmentEvent.CommitmentRefused(party, letter));
	}

}
