package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.unit.Unit.DatedFlag;
import io.firewarden.registry.unit.Unit.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTests {

	private static final LocalDate DAY = LocalDate.of(2022, 3, 7);

	private static final RecordSource SOURCE = new RecordSource(RecordSource.Kind.OFFICER, "名册", DAY);

	private final LargeComplexes large = new LargeComplexes();

	@ParameterizedTest
	@CsvSource({ "true,50000,2022-03-07,true", "true,49999.99,2022-03-07,false", "true,50000.00,2022-02-22,true",
			"true,90000,2022-02-21,false", "false,90000,2022-03-07,false" })
	void theThresholdIsInclusiveAndDated(boolean complex, BigDecimal area, LocalDate day, boolean expected) {
		assertThat(this.large.isLarge(unit(complex, area), day)).isEqualTo(expected);
	}

	@Test
	void aLiftedFlagKeepsItsPast() {
		Unit flagged = unit(false, BigDecimal.ONE).flagged(Flag.KEY_UNIT, true, DAY, SOURCE);
		assertThat(flagged.flagged(Flag.KEY_UNIT, true, DAY.plusDays(3), SOURCE)).isEqualTo(flagged);
		Unit lifted = flagged.flagged(Flag.KEY_UNIT, false, DAY.plusDays(10), SOURCE);
		assertThat(lifted.is(Flag.KEY_UNIT, DAY.plusDays(9))).isTrue();
		assertThat(lifted.is(Flag.KEY_UNIT, DAY.plusDays(10))).isFalse();
		assertThat(flagged.flagged(Flag.KEY_UNIT, false, DAY, SOURCE).flags()).isEmpty();
	}

	@Test
	void whatIsToldKeepsItsContract() {
		var plain = new UnitStore.OnWire("U-1", "名", "511002", null, null, false, BigDecimal.ONE, false, List.of(),
				DAY);
		var full = new UnitStore.OnWire("U-1", "名", "511002", "路", "91511000MA00DEMN4W", true, BigDecimal.TEN, false,
				List.of(new DatedFlag(Flag.GAMES_VENUE, DAY, DAY, SOURCE)), DAY);
		assertThat(List.of(plain, full)).allSatisfy((told) -> assertThat(
				Contracts.problems("registry.unit-recorded.v1", StoredJson.mapper().writeValueAsString(told)))
			.isEmpty());
	}

	private static Unit unit(boolean complex, BigDecimal area) {
		return new Unit("U-1", "名", null, null, "511002", complex, area, List.of(), SOURCE);
	}

}
