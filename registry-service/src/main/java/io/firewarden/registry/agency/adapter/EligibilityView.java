package io.firewarden.registry.agency.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.eligibility.CountedRow;
import io.firewarden.registry.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of an agency on one day, in words.
 *
 * @param factsFrom when the register last took in the agency's own facts this rests on
 * @param nextChangeOn the first day after on which the answer may be another
 */
record EligibilityView(String uscc, LocalDate asOf, Instant factsFrom, Verdict verdict,
		@Nullable LocalDate nextChangeOn, List<ConditionView> conditions) {

	/** One condition; texts follow the caller's language. */
	record ConditionView(String code, String name, Shown result, String article, String required, String found,
			@Nullable String shortfall, List<RowView> rows) {
	}

	/**
	 * A row of the register that was looked at.
	 *
	 * @param record the record it stands in, such as a person's
	 * @param other the agency that claims the same person
	 */
	record RowView(CountedRow.Kind kind, String ref, boolean counted, CountedRow.@Nullable Reason reasonCode,
			@Nullable String reason, @Nullable String record, @Nullable OtherView other) {
	}

	/** Another agency. */
	record OtherView(String uscc, @Nullable String name) {
	}

}
