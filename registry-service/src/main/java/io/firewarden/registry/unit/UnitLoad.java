package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.register.RecordSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Units to add, or to lay over those with their ids. */
record UnitLoad(@NotNull @Size(max = 5000) List<@NotNull @Valid UnitRow> units) {

	/**
	 * A unit with its flags as they are today.
	 *
	 * @param largeComplex whether it is a commercial complex; its area says how large
	 */
	record UnitRow(@NotBlank @Size(max = 60) String unitId, @NotBlank @Size(max = 200) String name,
			@NotBlank String brigade, @NotNull Boolean keyUnit, @NotNull Boolean largeComplex,
			@NotNull @DecimalMin("0") BigDecimal floorArea, @NotNull Boolean gamesVenue,
			@NotNull Boolean receptionHotel) {

		Unit unit(LocalDate today) {
			RecordSource source = source(today);
			Unit plain = new Unit(this.unitId, this.name, null, null, this.brigade, this.largeComplex, this.floorArea,
					List.of(), source);
			return flagged(plain, today, source);
		}

		/** Keeps what the row does not speak of, such as since when a flag holds. */
		Unit over(Unit there, LocalDate today) {
			RecordSource source = source(today);
			Unit changed = new Unit(this.unitId, this.name, there.uscc(), there.address(), this.brigade,
					this.largeComplex, this.floorArea, there.flags(), there.source());
			return flagged(changed, today, source);
		}

		private Unit flagged(Unit unit, LocalDate today, RecordSource source) {
			return unit.flagged(Unit.Flag.KEY_UNIT, this.keyUnit, today, source)
				.flagged(Unit.Flag.GAMES_VENUE, this.gamesVenue, today, source)
				.flagged(Unit.Flag.RECEPTION_HOTEL, this.receptionHotel, today, source);
		}

		private static RecordSource source(LocalDate today) {
			return new RecordSource(RecordSource.Kind.IMPORT, null, today);
		}

	}

}
