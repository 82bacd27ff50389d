package io.firewarden.registry.market.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.registry.market.domain.DayPull;

/** All days that were asked for, one record for each table and day. */
public interface DayPulls {

	Optional<DayPull> of(String table, LocalDate day);

	/** From the first day to the last, both included, the latest first. */
	List<DayPull> between(String table, LocalDate first, LocalDate last);

	/** The earliest day of which any table was ever asked for. */
	Optional<LocalDate> earliest();

	void save(DayPull pull);

}
