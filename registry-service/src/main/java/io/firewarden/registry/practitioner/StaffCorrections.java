package io.firewarden.registry.practitioner;

import java.time.LocalDate;

import io.firewarden.platform.kernel.Because;
import io.firewarden.registry.practitioner.Staffing.Hand;
import org.jspecify.annotations.Nullable;

/**
 * Correcting what the register holds about people of one agency, who are known by the
 * number of the certificate. Repeating it changes nothing.
 */
public interface StaffCorrections {

	/**
	 * Makes certificate and contract as this row says.
	 * @param insuranceMonth last month of social insurance seen, such as 2022-01
	 */
	Correction correct(String uscc, Hand wanted, @Nullable String insuranceMonth, Because because);

	/** Ends the engagement of whoever has the number of this row. */
	Correction end(String uscc, Hand gone, LocalDate lastDay, Because because);

	/** How a correction ended. */
	enum Correction {

		/** The register says so, now or before. */
		DONE,
		/** The record was changed at the same time. */
		OVERTAKEN,
		/** The rules of the register refuse it. */
		REFUSED

	}

}
