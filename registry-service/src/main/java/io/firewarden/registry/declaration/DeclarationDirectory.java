package io.firewarden.registry.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What other features may ask about declarations. */
public interface DeclarationDirectory {

	/**
	 * How far each agency is with its declaration, by USCC; agencies without one lack.
	 */
	Map<String, Filed> filed(String campaign);

	/** What of {@link #filed(String)} was written since. */
	Map<String, Filed> filed(String campaign, Instant since);

	/** The campaign whose call is in force on a day; null before the first. */
	@Nullable String campaignOn(LocalDate day);

	/** What these agencies last declared and the fire authority has; by code. */
	Map<String, Declared> declared(Collection<String> usccs);

	/** Who an agency says it is. */
	record Declared(String declarationId, LocalDate receivedOn, @Nullable String name, @Nullable String legalRep,
			@Nullable String registeredAddress, List<String> kinds) {

		public Declared {
			kinds = List.copyOf(kinds);
		}

	}

	/**
	 * How far a declaration is.
	 *
	 * @param state DRAFT, SUBMITTED, RETURNED or ACCEPTED
	 * @param receivedOn day of the last submission, null before the first
	 * @param mark IN_TIME, IN_PHASE_SUPPLEMENT or LATE, null before the first submission
	 */
	record Filed(String state, @Nullable LocalDate receivedOn, @Nullable String mark) {

		/** With the fire authority or done. */
		public boolean isFiled() {
			return this.state.equals("SUBMITTED") || this.state.equals("ACCEPTED");
		}

	}

}
