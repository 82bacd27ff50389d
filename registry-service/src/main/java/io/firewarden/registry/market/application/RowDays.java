package io.firewarden.registry.market.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.registry.exchange.Days;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;
import io.firewarden.registry.market.domain.FeedField;
import io.firewarden.registry.market.domain.RawRow;
import io.firewarden.registry.market.domain.Values;
import org.jspecify.annotations.Nullable;

/** Days as rows write them. */
final class RowDays {

	private RowDays() {
	}

	/**
	 * The day that a row has in a field, or null for none.
	 * @param faults takes what is wrong with it
	 */
	static @Nullable LocalDate of(Values values, RawRow row, FeedField field, List<Fault> faults) {
		String value = values.of(row, field);
		if (value == null) {
			return null;
		}
		Optional<LocalDate> day = Days.ofText(value);
		if (day.isEmpty()) {
			faults
				.add(Fault.of(Days.isWrittenAsOne(value) ? FaultKind.NO_SUCH_DAY : FaultKind.NOT_A_DAY, field, value));
		}
		return day.orElse(null);
	}

}
