package io.firewarden.registry.exchange.application;

import io.firewarden.registry.exchange.application.Repetitions.Seen;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RepetitionsTests {

	@Test
	void theEarlierRowIsNamedHoweverManyStandBetween() {
		Repetitions repetitions = new Repetitions();
		for (int row = 2; row < 60_000; row++) {
			assertThat(repetitions.note("key " + row, row, row % 7)).isEmpty();
		}
		for (int row = 2; row < 60_000; row++) {
			assertThat(repetitions.note("key " + row, 70_000, 9)).contains(new Seen(row, row % 7));
		}
	}

}
