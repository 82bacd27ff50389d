package io.firewarden.inspection.task.application;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the registry computes of an agency's eligibility; a hint on site, no finding. */
public interface EligibilityHints {

	Hint of(String uscc);

	/** Known, or the registry did not answer. */
	sealed interface Hint {

		/** As the registry computed it. */
		record Known(LocalDate asOf, String verdict, List<Condition> conditions) implements Hint {
		}

		/** The sheet can be filled without it. */
		record Unavailable() implements Hint {
		}

	}

	/** One condition. */
	record Condition(String code, String result, @Nullable String shortfall) {
	}

}
