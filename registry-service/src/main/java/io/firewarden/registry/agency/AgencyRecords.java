package io.firewarden.registry.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.practitioner.Engaged;
import org.jspecify.annotations.Nullable;

/** The register's record of an agency, for features that compare or correct it. */
public interface AgencyRecords {

	Optional<AgencyRecord> find(String uscc, Jurisdiction by);

	/**
	 * Corrects the named fields.
	 * @param fields names of components of the record
	 * @param values where the new values stand
	 * @param source what the values are taken from, such as the number of a receipt
	 */
	Correction correct(Set<String> fields, AgencyRecord values, String source);

	/** How a correction ended. */
	enum Correction {

		/** The record says so, now or before. */
		DONE,
		/** The record was changed at the same time. */
		OVERTAKEN,
		/** The rules of the register refuse the values. */
		REFUSED

	}

	/** Fields that {@link #correct} takes. */
	Set<String> correctable();

	/**
	 * What the register holds; null where it holds nothing.
	 *
	 * @param premisesArea square metres
	 */
	record AgencyRecord(String uscc, String brigade, String name, List<String> kinds, BigDecimal premisesArea,
			@Nullable String technicalLead, boolean qualitySystem, boolean processControl, Told told,
			List<Engaged> staff) {
	}

	/**
	 * What the agency tells of itself and no condition counts.
	 *
	 * @param tenure OWNED or LEASED
	 */
	record Told(@Nullable String legalRep, @Nullable String phone, @Nullable String registeredAddress,
			@Nullable String practiceAddress, @Nullable String businessScope, @Nullable LocalDate foundedOn,
			@Nullable String tenure, @Nullable String tenureDocument) {
	}

}
