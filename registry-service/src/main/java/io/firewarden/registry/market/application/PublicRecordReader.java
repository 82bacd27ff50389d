package io.firewarden.registry.market.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.registry.exchange.Days;
import io.firewarden.registry.market.PublicRecord;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;
import io.firewarden.registry.market.domain.FeedField;
import io.firewarden.registry.market.domain.RawRow;
import io.firewarden.registry.market.domain.Values;
import org.jspecify.annotations.Nullable;

/** Reads a row of a table of public records. */
public final class PublicRecordReader {

	private final Values values;

	public PublicRecordReader(Values values) {
		this.values = values;
	}

	/**
	 * Reads a row.
	 * @param faults takes what is wrong with it
	 * @return null where the row is rejected
	 */
	public @Nullable PublicRecord read(PublicRecord.Kind kind, RawRow row, RowRef ref, List<Fault> faults) {
		String key = value(row, FeedField.PRIPID);
		String sourceId = (key != null) ? key : CodeReading.of(value(row, FeedField.USCC)).uscc();
		if (sourceId == null) {
			faults.add(Fault.of(FaultKind.NO_IDENTITY));
			return null;
		}
		String reason = value(row, FeedField.REASON);
		if (reason == null) {
			faults.add(Fault.of(FaultKind.NO_REASON));
			return null;
		}
		return new PublicRecord(kind, sourceId, reason, day(row, FeedField.LISTED_ON, faults),
				day(row, FeedField.REMOVED_ON, faults), value(row, FeedField.REG_AUTHORITY_TEXT),
				value(row, FeedField.DOCUMENT_NO), ref);
	}

	private @Nullable String value(RawRow row, FeedField field) {
		return this.values.of(row.text(field));
	}

	private @Nullable LocalDate day(RawRow row, FeedField field, List<Fault> faults) {
		String value = value(row, field);
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
