package io.firewarden.registry.matching.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.matching.Likeness;
import io.firewarden.registry.matching.ScopeReading;
import org.jspecify.annotations.Nullable;

/**
 * 待核对记录对: an agency and an enterprise of market regulation that may be one.
 * <p>
 * Life: a row of a feed proposes it ({@code OPEN}); an officer puts it off
 * ({@code LATER}) or says what it is ({@code SAME}, {@code DIFFERENT}) and may take that
 * back. What was decided holds for what was compared: the same row again asks nobody, a
 * row that says something else opens the pair again, with the decision before beside it.
 *
 * @param compared hash of everything that was compared
 * @param score of the likeness, for queries
 * @param sameThreshold from which a score looks like sameness, when it was compared
 * @param ref where the row stands
 * @param decision null while nobody decided
 * @param before what was decided about an earlier state of the two records
 */
public record Pair(String pairId, State state, String agency, String brigade, AgencySide left, MarketSide right,
		Likeness likeness, int score, int sameThreshold, String compared, ScopeReading scope, RowRef ref,
		@Nullable Decision decision, @Nullable Decision before) {

	/** Where a pair stands. */
	public enum State {

		OPEN, LATER, SAME, DIFFERENT;

		boolean isDecided() {
			return this == SAME || this == DIFFERENT;
		}

	}

	/** The agency as it was compared. */
	public record AgencySide(String uscc, String name, String subjectType, List<String> kinds, String division,
			@Nullable String address, @Nullable String legalRepMasked) {
	}

	/** The enterprise as it was compared. */
	public record MarketSide(String sourceId, @Nullable String uscc, @Nullable String statedCode, String name,
			List<String> formerNames, @Nullable String subjectType, String status, @Nullable String division,
			@Nullable String domicile, @Nullable String legalRepMasked, String scopeText,
			@Nullable LocalDate establishedOn) {
	}

	/**
	 * What somebody decided.
	 *
	 * @param decision {@code OPEN} where a decision was taken back
	 * @param by who; the platform itself where later the same code came to light
	 */
	public record Decision(State decision, String by, Instant at, @Nullable String reason) {
	}

	/** Decides; empty where it is decided already. */
	public Optional<Pair> decide(Decision made) {
		return switch (this.state) {
			case OPEN, LATER -> Optional.of(with(made.decision(), made));
			case SAME, DIFFERENT -> Optional.empty();
		};
	}

	/** Takes a decision back; empty where there is none. */
	public Optional<Pair> undo(Decision undone) {
		return switch (this.state) {
			case SAME, DIFFERENT, LATER -> Optional.of(with(State.OPEN, undone));
			case OPEN -> Optional.empty();
		};
	}

	/** The same two records came again. */
	public Pair seenAgain(Pair fresh) {
		if (this.compared.equals(fresh.compared)) {
			return this;
		}
		Decision last = this.state.isDecided() ? this.decision : this.before;
		return new Pair(this.pairId, State.OPEN, fresh.agency, fresh.brigade, fresh.left, fresh.right, fresh.likeness,
				fresh.score, fresh.sameThreshold, fresh.compared, fresh.scope, fresh.ref, null, last);
	}

	private Pair with(State next, Decision made) {
		return new Pair(this.pairId, next, this.agency, this.brigade, this.left, this.right, this.likeness, this.score,
				this.sameThreshold, this.compared, this.scope, this.ref, made, this.before);
	}

}
