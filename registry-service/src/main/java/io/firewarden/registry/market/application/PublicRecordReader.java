package io.firewarden.registry.market.application;

import java.util.List;

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
		String key = this.values.of(row, FeedField.PRIPID);
		String sourceId = (key != null) ? key : CodeReading.of(this.values.of(row, FeedField.USCC)).uscc();
		if (sourceId == null) {
			faults.add(Fault.of(FaultKind.NO_IDENTITY));
			return null;
		}
		String reason = this.values.of(row, FeedField.REASON);
		if (reason == null) {
			faults.add(Fault.of(FaultKind.NO_REASON));
			return null;
		}
		return new PublicRecord(kind, sourceId, reason, RowDays.of(this.values, row, FeedField.LISTED_ON, faults),
				RowDays.of(this.values, row, FeedField.REMOVED_ON, faults),
				this.values.of(row, FeedField.REG_AUTHORITY_TEXT), this.values.of(row, FeedField.DOCUMENT_NO), ref);
	}

}
