package io.firewarden.sampling.draw.domain.protocol;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ContributionStrengthTests {

	@ParameterizedTest
	@CsvSource({ "'3 6 1 5', 10.3399", "9021, 13.2877", "f0a9, 16", "F0A9, 16", "g0a9, 20.6797", "aZ91, 23.8168",
			"消防甲乙, 24", "'', 0", "'- - -', 0" })
	void aCharacterCountsTheSmallestAlphabetThatHoldsTheValue(String value, double bits) {
		assertThat(ContributionStrength.bits(value)).isCloseTo(bits, within(0.001));
	}

	@ParameterizedTest
	@CsvSource({ "aaaaaaaaaaaaaaaa, 4", "0123456789, 6.6439", "9f3b9f3b9f3b9f3b, 16", "123123123123, 5.1699" })
	void carelessValuesCountLittle(String value, double bits) {
		assertThat(ContributionStrength.bits(value)).isCloseTo(bits, within(0.001));
	}

	@Test
	void twentyDiceAndTwentyRandomHexadecimalDigitsAreEnoughTogether() {
		assertThat(ContributionStrength.bits(List.of(witness("A-73019284650918273645"),
				new Contribution("dice", Contribution.Kind.PUBLIC, "3 6 1 5 2 4 4 6 2 1 5 3 6 6 1 2 4 5 3 1"))))
			.isGreaterThan(ContributionStrength.NEEDED_BITS);
	}

	@Test
	void theContributorsOwnNameCountsNothing() {
		assertThat(ContributionStrength.bits(List.of(witness("supervisor-f0a9")))).isCloseTo(16, within(0.001));
	}

	private static Contribution witness(String value) {
		return new Contribution("supervisor", Contribution.Kind.WITNESS, value);
	}

}
