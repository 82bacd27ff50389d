package io.firewarden.registry.market.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.registry.market.domain.DayPull;

/** All days that were asked for, one record a day. */
public interface DayPulls {

	Optional<DayPull> of(LocalDate day);

	/** From the first day to the last, both included. */
	List<DayPull> between(LocalDate first, LocalDate last);

	/** The earliest day that was ever asked for. */
	Optional<LocalDate> earliest();

	void save(DayPull pull);

}
