package io.firewarden.registry.market.application;

import java.time.LocalDateTime;
import java.util.List;

import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.RawRow;
import org.jspecify.annotations.Nullable;

/** Reads a row to see whether it can be taken. */
@FunctionalInterface
interface RowCheck {

	/**
	 * Checks a row.
	 * @param faults takes what is wrong with it
	 * @return null where the row is rejected
	 */
	@Nullable Seen check(RawRow row, List<Fault> faults);

	/** What the check of a whole file needs of a row. */
	record Seen(String sourceId, @Nullable String uscc, @Nullable LocalDateTime time) {
	}

}
