package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.id.Ids;
import io.firewarden.registry.register.Grounded;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.unit.Unit.DatedFlag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is written down.
 *
 * @param unitId null: the register gives one
 */
record UnitForm(@Nullable @Size(min = 1, max = 60) String unitId, @NotBlank @Size(max = 200) String name,
		@Nullable @Size(max = 18) String uscc, @Nullable @Size(max = 300) String address, @NotBlank String brigade,
		@NotNull Boolean complex, @NotNull @DecimalMin("0") BigDecimal floorArea,
		@NotNull @Size(max = 50) List<@NotNull @Valid FlagForm> flags, @Nullable @Valid RecordSource source,
		@Nullable @Size(max = 500) String reason, @Nullable LocalDate effectiveOn) implements Grounded {

	/** The record this makes; without an id, that of its brigade and name. */
	Unit record(@Nullable String known, LocalDate today) {
		String id = (known != null) ? known : this.unitId;
		RecordSource from = why(today).source();
		return new Unit((id != null) ? id : "U-" + Ids.derived(this.brigade, this.name.strip()).substring(0, 12),
				this.name.strip(), this.uscc, this.address, this.brigade, this.complex, this.floorArea,
				this.flags.stream().map((flag) -> flag.dated(from)).toList(), from);
	}

	/**
	 * A flag for a time.
	 *
	 * @param source null: that of the unit
	 */
	record FlagForm(Unit.@NotNull Flag flag, @NotNull LocalDate from, @Nullable LocalDate to,
			@Nullable @Valid RecordSource source) {

		DatedFlag dated(RecordSource unit) {
			return new DatedFlag(this.flag, this.from, this.to, (this.source != null) ? this.source : unit);
		}

	}

}
