package io.firewarden.registry.supervision;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SupervisionUnitsTests {

	private final SupervisionUnits units = ShippedUnits.load();

	@Test
	void theDetachmentHasSevenBrigades() {
		assertThat(this.units.all()).hasSize(8).first().extracting(SupervisionUnit::code).isEqualTo("511000");
		assertThat(this.units.all()).filteredOn((unit) -> this.units.isBrigade(unit.code())).hasSize(7);
	}

	@Test
	void theDetachmentIsNoBrigade() {
		assertThat(this.units.isKnown("511000")).isTrue();
		assertThat(this.units.isBrigade("511000")).isFalse();
		assertThat(this.units.isBrigade("510100")).isFalse();
	}

	@Test
	void namesFollowTheReadersLanguage() {
		assertThat(this.units.nameOf("511002", Locale.SIMPLIFIED_CHINESE)).isEqualTo("市中区大队");
		assertThat(this.units.nameOf("511002", Locale.UK)).isEqualTo("Shizhong District Brigade");
		assertThat(this.units.nameOf("999999", Locale.UK)).isEqualTo("999999");
	}

	@Test
	void whatNobodyVerifiedKeepsItsMarkAndEveryRowItsSource() {
		assertThat(this.units.all()).allSatisfy((unit) -> assertThat(unit.source()).isNotBlank());
		assertThat(this.units.all()).filteredOn((unit) -> unit.mark().equals("[U]"))
			.extracting(SupervisionUnit::code)
			.containsExactly("5110JK", "5110GX");
	}

}
