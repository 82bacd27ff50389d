package io.firewarden.registry.matching.domain;

import java.time.Instant;
import java.util.List;

import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.ScopeClass;
import io.firewarden.registry.matching.Likeness;
import io.firewarden.registry.matching.ScopeReading;
import io.firewarden.registry.matching.domain.Pair.Decision;
import io.firewarden.registry.matching.domain.Pair.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PairTests {

	private static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");

	@ParameterizedTest
	@CsvSource({ "OPEN, SAME, SAME", "OPEN, DIFFERENT, DIFFERENT", "OPEN, LATER, LATER", "LATER, SAME, SAME",
			"LATER, DIFFERENT, DIFFERENT", "LATER, LATER, LATER", "SAME, SAME,", "SAME, DIFFERENT,", "SAME, LATER,",
			"DIFFERENT, SAME,", "DIFFERENT, DIFFERENT,", "DIFFERENT, LATER," })
	void aPairIsDecidedOnce(State state, State decision, State after) {
		assertThat(pair(state, "a").decide(decision(decision)).map(Pair::state).orElse(null)).isEqualTo(after);
	}

	@ParameterizedTest
	@CsvSource({ "OPEN,", "LATER, OPEN", "SAME, OPEN", "DIFFERENT, OPEN" })
	void whatIsDecidedCanBeTakenBack(State state, State after) {
		assertThat(pair(state, "a").undo(decision(State.OPEN)).map(Pair::state).orElse(null)).isEqualTo(after);
	}

	@ParameterizedTest
	@EnumSource(State.class)
	void theSameComparedAgainChangesNothing(State state) {
		Pair pair = pair(state, "a");
		assertThat(pair.seenAgain(pair(State.OPEN, "a"))).isSameAs(pair);
	}

	@ParameterizedTest
	@EnumSource(State.class)
	void somethingElseComparedAsksAgainAndShowsWhatWasDecided(State state) {
		Pair again = pair(state, "a").seenAgain(pair(State.OPEN, "b"));
		assertThat(again.state()).isEqualTo(State.OPEN);
		assertThat(again.decision()).isNull();
		assertThat(again.before() != null).isEqualTo(state.isDecided());
	}

	@Test
	void theLastDecisionIsShownHoweverOftenItIsAskedAgain() {
		Pair twice = pair(State.SAME, "a").seenAgain(pair(State.OPEN, "b")).seenAgain(pair(State.OPEN, "c"));
		assertThat(twice.before()).isEqualTo(decision(State.SAME));
	}

	private static Decision decision(State state) {
		return new Decision(state, "of001", NOW, null);
	}

	private static Pair pair(State state, String compared) {
		return new Pair("p", state, "91511000MA00DEMN4W", "511002",
				new Pair.AgencySide("91511000MA00DEMN4W", "甲", "COMPANY", List.of(), "511002", null, null),
				new Pair.MarketSide("s", null, null, "甲", List.of(), null, "ACTIVE", null, null, null, "", null),
				new Likeness(Likeness.Tier.T3, List.of(), List.of()), 0, 850, compared,
				new ScopeReading("t", ScopeClass.NONE, List.of()), new RowRef("b", "f", 1),
				state.isDecided() ? decision(state) : null, null);
	}

}
