package io.firewarden.sampling.draw.domain.protocol;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many of a stratum's N units are drawn. */
public sealed interface SampleSize {

	int of(int population);

	/** All of them (全数). */
	record Census() implements SampleSize {

		@Override
		public int of(int population) {
			return population;
		}

	}

	/**
	 * At least this share (不低于): the ceiling of ratio times N, in exact decimal
	 * arithmetic.
	 */
	record Ratio(BigDecimal share) implements SampleSize {

		public Ratio {
			if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
				throw new IllegalArgumentException("a ratio lies between 0 and 1");
			}
		}

		@Override
		public int of(int population) {
			return this.share.multiply(BigDecimal.valueOf(population))
				.setScale(0, RoundingMode.CEILING)
				.intValueExact();
		}

	}

	/** This many, or all where there are fewer. */
	record Count(int wanted) implements SampleSize {

		public Count {
			if (wanted < 0) {
				throw new IllegalArgumentException("a count is not negative");
			}
		}

		@Override
		public int of(int population) {
			return Math.min(this.wanted, population);
		}

	}

}
