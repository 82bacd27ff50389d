package io.firewarden.registry.practitioner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What other features of the registry may ask about people. */
public interface PractitionerDirectory {

	/**
	 * Everybody these agencies have engaged, now or once; whether somebody counts on a
	 * day, the dated rows tell. An agency without people has an empty list.
	 * @param asOf the day whose knowledge is asked for: the records as they were true
	 * then; null for the records as they are now, which is much faster for many agencies.
	 * Where nothing was written by that day, the first writing is taken
	 */
	Map<String, List<Engaged>> engaged(Collection<String> usccs, @Nullable LocalDate asOf);

	/**
	 * Who has engaged the engineers with these registration numbers, now or once; numbers
	 * nobody has are absent.
	 */
	default Map<String, List<Employer>> employers(Collection<String> registrationNos) {
		return Map.of();
	}

	/** An agency that has engaged somebody, and when. */
	record Employer(String uscc, Period days) {
	}

}
