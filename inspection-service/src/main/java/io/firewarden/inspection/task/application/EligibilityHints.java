package io.firewarden.inspection.task.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What the registry computes of an agency's eligibility; a hint on site, no finding. */
public interface EligibilityHints {

	/** In the reader's language. */
	Hint of(String uscc, Locale locale);

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
	record Condition(String code, String name, String result, @Nullable String shortfall) {
	}

}
