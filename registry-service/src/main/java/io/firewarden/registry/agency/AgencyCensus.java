package io.firewarden.registry.agency;

import java.time.ZonedDateTime;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Putting an agency on the register that practises and stands in neither system: by that
 * it is in the census of quota Q1.
 */
public interface AgencyCensus {

	Outcome register(Practising agency, Jurisdiction by, ZonedDateTime now);

	/**
	 * What is known of it.
	 *
	 * @param subjectType such as {@code COMPANY}
	 * @param kinds such as {@code MAINT_TEST}; at least one
	 * @param originScope such as {@code LOCAL}
	 * @param source what the record is made from, such as the number of a lead
	 */
	record Practising(String uscc, String name, String subjectType, Set<String> kinds, String brigade,
			String originScope, @Nullable String homeRegion, @Nullable String legalRep,
			@Nullable String registeredAddress, @Nullable String businessScope, String source) {
	}

	/** How it ended. */
	sealed interface Outcome {

		/** It is on the register, now or before. */
		record There(String uscc) implements Outcome {
		}

		/** A rule of the register refuses it. */
		record Refused(Rule rule, @Nullable String field) implements Outcome {
		}

	}

}
