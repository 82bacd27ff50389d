package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is shown.
 *
 * @param keyUnit this and the next three as of the day asked for
 */
record UnitView(String unitId, long version, String name, @Nullable String uscc, @Nullable String address,
		String brigade, String brigadeName, boolean complex, BigDecimal floorArea, boolean keyUnit,
		boolean largeComplex, boolean gamesVenue, boolean receptionHotel, List<FlagView> flags, RecordSource source,
		Instant updatedAt) {

	record FlagView(Unit.Flag flag, LocalDate from, @Nullable LocalDate to, RecordSource source) {

		static FlagView of(Unit.DatedFlag flag) {
			return new FlagView(flag.flag(), flag.from(), flag.to(), flag.source());
		}

	}

}
