package io.firewarden.registry.survey;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.survey.Stranger.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StrangerTests {

	@ParameterizedTest(name = "{0}: registered {1}, not found {2}, reopened {3}")
	@CsvSource({ "OPEN,true,true,false", "REGISTERED,false,false,true", "NOT_FOUND,false,false,true" })
	void everyStateTakesTheDecisionsItAllows(State state, boolean registered, boolean notFound, boolean reopened) {
		Stranger one = in(state);
		assertThat(one.registered("other").isPresent()).isEqualTo(registered);
		assertThat(one.notFound("other").isPresent()).isEqualTo(notFound);
		assertThat(one.reopened("why").isPresent()).isEqualTo(reopened);
	}

	@Test
	void theSameDecisionAgainIsNoError() {
		assertThat(in(State.REGISTERED).registered("u")).hasValue(in(State.REGISTERED));
		assertThat(in(State.NOT_FOUND).notFound("r")).hasValue(in(State.NOT_FOUND));
	}

	@Test
	void aMentionCountsOnce() {
		var mention = new Stranger.Mention("SV-1", "U-1", null, LocalDate.of(2022, 3, 1));
		Stranger once = in(State.OPEN).mentioned("名", null, "511002", mention);
		assertThat(once.mentioned("名", null, "511002", mention)).isEqualTo(once);
		assertThat(once.brigades()).containsExactly("511002");
	}

	private static Stranger in(State state) {
		Stranger open = new Stranger("WD-1", "名", List.of("名"), null, State.OPEN, List.of(), List.of(), null, null);
		return switch (state) {
			case OPEN -> open;
			case REGISTERED -> open.registered("u").orElseThrow();
			case NOT_FOUND -> open.notFound("r").orElseThrow();
		};
	}

}
