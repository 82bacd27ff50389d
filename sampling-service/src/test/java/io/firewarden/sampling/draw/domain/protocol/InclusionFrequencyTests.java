package io.firewarden.sampling.draw.domain.protocol;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand simulated draws with fixed seeds: chance has no part in the outcome. */
class InclusionFrequencyTests {

	private static final int DRAWS = 10_000;

	@Test
	void equalWeightsHaveEqualChances() {
		int[] weights = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 };
		int[] drawn = simulate(weights, 3);
		for (int count : drawn) {
			assertWithinThreeStandardErrors(count, 0.3);
		}
	}

	@Test
	void integerWeightsFollowSuccessiveSampling() {
		int[] weights = { 1, 1, 2, 3, 5 };
		int[] drawn = simulate(weights, 2);
		for (int i = 0; i < weights.length; i++) {
			assertWithinThreeStandardErrors(drawn[i], inFirstTwo(weights, i));
		}
	}

	private static int[] simulate(int[] weights, int count) {
		var frame = Frame
			.of(IntStream.range(0, weights.length).mapToObj((i) -> new Unit("U" + i, "s", weights[i])).toList());
		var plan = DrawPlan.of(1, List.of(new Quota("s", new SampleSize.Count(count), List.of())), List.of(),
				List.of());
		int[] drawn = new int[weights.length];
		for (int i = 0; i < DRAWS; i++) {
			var result = DrawResult.of(plan, frame, List.of(), new Seed(Sha256.hex("simulated draw " + i)));
			result.strata().getFirst().drawn().forEach((unit) -> drawn[Integer.parseInt(unit.substring(1))]++);
		}
		return drawn;
	}

	/** First by weight out of all, else second by weight out of those left. */
	private static double inFirstTwo(int[] weights, int unit) {
		double total = IntStream.of(weights).sum();
		double chance = weights[unit] / total;
		for (int first = 0; first < weights.length; first++) {
			if (first != unit) {
				chance += weights[first] / total * weights[unit] / (total - weights[first]);
			}
		}
		return chance;
	}

	private static void assertWithinThreeStandardErrors(int count, double chance) {
		double error = Math.sqrt(DRAWS * chance * (1 - chance));
		assertThat((double) count).isBetween(DRAWS * chance - 3 * error, DRAWS * chance + 3 * error);
	}

}
