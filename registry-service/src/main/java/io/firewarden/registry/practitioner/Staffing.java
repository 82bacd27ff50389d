package io.firewarden.registry.practitioner;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Engaging many people at one agency at once, by the numbers of their certificates. Who
 * is known by a number is engaged, others are put on the register first. Repeating it
 * changes nothing.
 */
public interface Staffing {

	/** Where the list contradicts itself or what is known. */
	List<Objection> objections(List<Hand> hands);

	/**
	 * Engages them all.
	 * @param brigade of the agency
	 */
	void engage(String uscc, String brigade, List<Hand> hands, Because because);

	/** Whether all of them are engaged there already. */
	boolean has(String uscc, List<Hand> hands);

	/**
	 * One row of the list: an engineer or an operator.
	 *
	 * @param field path of the row in the caller's form, such as {@code engineers[1]}
	 * @param days of the engagement
	 */
	record Hand(String field, @Nullable String name, Engaged.@Nullable Registration engineer,
			Engaged.@Nullable Certificate operator, Period days) {

		/** By the first day of the certificate where no contract was named. */
		public static Period days(@Nullable LocalDate contractFrom, @Nullable LocalDate contractTo, Period validity) {
			return new Period((contractFrom != null) ? contractFrom : validity.from(), contractTo);
		}

	}

	/** What is wrong with a row. */
	record Objection(Rule rule, String field) {
	}

}
