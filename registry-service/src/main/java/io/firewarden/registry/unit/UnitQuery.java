package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a list of units may be narrowed to.
 *
 * @param q contained in the name, in characters, pinyin or its initials, or the beginning
 * of the id
 * @param noProvider true: only units without a running project
 * @param asOf day of the flags; null is today
 */
record UnitQuery(@Nullable String q, @Nullable String brigade, @Nullable Boolean keyUnit,
		@Nullable Boolean largeComplex, @Nullable Boolean gamesVenue, @Nullable Boolean receptionHotel,
		@Nullable Boolean noProvider, @Nullable LocalDate asOf) {

	/** The same, whichever brigade. */
	UnitQuery ofAnyBrigade() {
		return new UnitQuery(this.q, null, this.keyUnit, this.largeComplex, this.gamesVenue, this.receptionHotel,
				this.noProvider, this.asOf);
	}

	LocalDate day(LocalDate today) {
		return (this.asOf != null) ? this.asOf : today;
	}

	/** Whether it asks for what only {@link UnitIndex} can tell. */
	boolean isByIndex() {
		return Boolean.TRUE.equals(this.noProvider) || (this.q != null && !this.q.isBlank());
	}

	/** Whether it asks for what only the stored units tell. */
	boolean isByState() {
		return this.keyUnit != null || this.largeComplex != null || this.gamesVenue != null
				|| this.receptionHotel != null;
	}

	/** The filters of the store, without what {@link UnitIndex} tells. */
	List<Bson> filters(LocalDate day, Optional<BigDecimal> large) {
		List<Bson> parts = new ArrayList<>();
		if (this.brigade != null) {
			parts.add(Filters.eq("body.brigade", this.brigade));
		}
		flag(parts, Unit.Flag.KEY_UNIT, this.keyUnit, day);
		flag(parts, Unit.Flag.GAMES_VENUE, this.gamesVenue, day);
		flag(parts, Unit.Flag.RECEPTION_HOTEL, this.receptionHotel, day);
		if (this.largeComplex != null) {
			parts.add(large(this.largeComplex, large));
		}
		return parts;
	}

	private static void flag(List<Bson> parts, Unit.Flag flag, @Nullable Boolean wanted, LocalDate day) {
		if (wanted == null) {
			return;
		}
		Bson holds = Filters.elemMatch("body.flags",
				Filters.and(Filters.eq("flag", flag.name()), Filters.lte("from", day.toString()),
						Filters.or(Filters.exists("to", false), Filters.gte("to", day.toString()))));
		// The first names the field of the index.
		parts.add(wanted ? Filters.and(Filters.eq("body.flags.flag", flag.name()), holds) : Filters.not(holds));
	}

	private static Bson large(boolean wanted, Optional<BigDecimal> least) {
		Bson complex = Filters.eq("body.complex", true);
		if (least.isEmpty()) {
			return wanted ? Filters.in("_id") : Filters.empty();
		}
		return wanted ? Filters.and(complex, Filters.gte("body.floorArea", least.get()))
				: Filters.or(Filters.eq("body.complex", false), Filters.lt("body.floorArea", least.get()));
	}

}
