package io.firewarden.registry.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
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
			@Nullable String technicalLead, boolean qualitySystem, boolean processControl, List<EngineerRow> engineers,
			List<OperatorRow> operators) {
	}

	/** 注册消防工程师. */
	record EngineerRow(String registrationNo, String level, LocalDate validFrom, LocalDate validTo) {
	}

	/** 消防设施操作员. */
	record OperatorRow(String certificateNo, int rank, LocalDate validFrom, LocalDate validTo) {
	}

}
