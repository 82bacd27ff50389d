package io.firewarden.sampling.draw.domain.protocol;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SampleSizeTests {

	// 0.07 x 100 and 0.56 x 25 are 7.000000000000001 and 14.000000000000002 in binary.
	@ParameterizedTest
	@CsvSource({ "0.2, 37, 8", "0.2, 35, 7", "0.07, 100, 7", "0.56, 25, 14", "0.1, 1, 1", "0, 50, 0", "1, 50, 50",
			"0.2, 0, 0", "0.3333333333333333333333, 3, 1", "0.3333333333333333333334, 3, 2", "0.1, 10000000, 1000000" })
	void atLeastTheRatioInExactArithmetic(String ratio, int population, int drawn) {
		assertThat(new SampleSize.Ratio(new BigDecimal(ratio)).of(population)).isEqualTo(drawn);
	}

	@Test
	void aCountStopsAtThePopulationAndACensusTakesAll() {
		assertThat(new SampleSize.Count(5).of(3)).isEqualTo(3);
		assertThat(new SampleSize.Count(5).of(7)).isEqualTo(5);
		assertThat(new SampleSize.Census().of(7)).isEqualTo(7);
	}

	@Test
	void impossibleSizesAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize.Ratio(new BigDecimal("1.01")));
		assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize.Ratio(new BigDecimal("-0.1")));
		assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize.Count(-1));
	}

}
