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
 * @param factsFrom when the register last took in the facts this rests on: a past day is
 * judged by its rules and certificates, from the facts as they are held now
 */
record EligibilityView(String uscc, LocalDate asOf, Instant factsFrom, Verdict verdict,
		List<ConditionView> conditions) {

	/** One condition; texts follow the caller's language. */
	record ConditionView(String code, String name, Shown result, String article, String required, String found,
			@Nullable String shortfall, List<RowView> rows) {
	}

	/** A row of the register that was looked at. */
	record RowView(CountedRow.Kind kind, String ref, boolean counted, CountedRow.@Nullable Reason reasonCode,
			@Nullable String reason) {
	}

}
