package io.firewarden.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Because;
import org.jspecify.annotations.Nullable;

/**
 * One writing of a record: who, when, why, from which source, from which day on, and what
 * it changed.
 *
 * @param at business time of writing
 * @param effectiveOn first day on which the change holds
 * @param changes field by field against the writing before; empty for the first
 */
public record Version(long version, Instant at, LocalDate effectiveOn, String actor, @Nullable String reason,
		Because.@Nullable Source source, List<FieldChange> changes) {

	/** The same without these fields and what lies under them. */
	public Version hiding(List<String> fields) {
		List<FieldChange> shown = this.changes.stream()
			.filter((change) -> fields.stream().noneMatch(change::isWithin))
			.toList();
		return new Version(this.version, this.at, this.effectiveOn, this.actor, this.reason, this.source, shown);
	}

	/**
	 * One field of the stored state.
	 *
	 * @param field its path, such as {@code engagements[0].contractTo}
	 * @param before null where there was none
	 * @param after null where there is none any more
	 */
	public record FieldChange(String field, @Nullable Object before, @Nullable Object after) {

		boolean isWithin(String path) {
			return this.field.equals(path) || this.field.startsWith(path + ".") || this.field.startsWith(path + "[");
		}

	}

}
