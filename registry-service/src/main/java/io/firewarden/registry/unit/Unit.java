package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * 社会单位: a building or enterprise that agencies serve. What makes it special is dated,
 * because a sample of a past day must find it as it was.
 *
 * @param uscc its own code, if it has one
 * @param complex whether it is a 商业综合体, of whatever size
 * @param floorArea square metres
 */
record Unit(String unitId, String name, @Nullable String uscc, @Nullable String address, String brigade,
		boolean complex, BigDecimal floorArea, List<DatedFlag> flags, RecordSource source) {

	Unit {
		flags = List.copyOf(flags);
	}

	boolean is(Flag flag, LocalDate day) {
		return this.flags.stream().anyMatch((dated) -> dated.flag == flag && dated.holds(day));
	}

	/** The same unit, with this flag set or lifted from a day on. */
	Unit flagged(Flag flag, boolean set, LocalDate from, RecordSource why) {
		if (is(flag, from) == set) {
			return this;
		}
		List<DatedFlag> changed = new ArrayList<>();
		for (DatedFlag dated : this.flags) {
			if (set || dated.flag != flag || !dated.holds(from)) {
				changed.add(dated);
			}
			else if (dated.from.isBefore(from)) {
				changed.add(new DatedFlag(flag, dated.from, from.minusDays(1), dated.source));
			}
		}
		if (set) {
			changed.add(new DatedFlag(flag, from, null, why));
		}
		return new Unit(this.unitId, this.name, this.uscc, this.address, this.brigade, this.complex, this.floorArea,
				changed, this.source);
	}

	/** What a unit can be beside large. */
	enum Flag {

		/** 消防安全重点单位. */
		KEY_UNIT,
		/** 大运会赛事场馆. */
		GAMES_VENUE,
		/** 接待酒店. */
		RECEPTION_HOTEL

	}

	/**
	 * A flag for a time.
	 *
	 * @param to last day; null while it holds
	 */
	record DatedFlag(Flag flag, LocalDate from, @Nullable LocalDate to, RecordSource source) {

		boolean holds(LocalDate day) {
			return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
		}

		boolean overlaps(DatedFlag other) {
			return (this.to == null || !other.from.isAfter(this.to))
					&& (other.to == null || !this.from.isAfter(other.to));
		}

	}

}
