package io.firewarden.registry.commitment.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A commitment as its agency or an officer sees it.
 *
 * @param state NONE where nothing was heard of the agency yet
 * @param letter number of the current letter, 0 without one
 * @param currentTemplate version of the text to sign today, null before the first
 * @param actions what the reader can do now
 */
record CommitmentView(String uscc, String name, String brigade, String brigadeName, CommitmentShown state, int letter,
		@Nullable Integer template, @Nullable String signatory, @Nullable Instant signedAt, @Nullable String reason,
		@Nullable LocalDate refusedOn, @Nullable Instant breachedAt, @Nullable LocalDate breachedOn,
		List<ConditionName> conditions, List<EarlierLetter> earlier, @Nullable Integer currentTemplate,
		List<CommitmentAction> actions, long version) {

	/** States, and that there is none. */
	enum CommitmentShown {

		NONE, SIGNED, REFUSED, BREACHED

	}

	/** What can be done. */
	enum CommitmentAction {

		SIGN, REFUSE

	}

	/** A failed condition with its name. */
	record ConditionName(String code, String name) {
	}

	/** A letter that was replaced. */
	record EarlierLetter(int letter, CommitmentShown state, @Nullable Integer template, LocalDate on,
			List<ConditionName> conditions, @Nullable String reason) {
	}

}
