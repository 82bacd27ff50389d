package io.firewarden.registry.project;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Correcting what the register holds of one agency's projects by what the agency
 * declared. Repeating it changes nothing; false where the register cannot take it.
 */
public interface ProjectCorrections {

	/** The fields of a project that a declaration may correct. */
	Set<String> FIELDS = Set.of("to", "projectLead", "platformNo");

	/** Whether the client is exactly one unit of the register, by its name. */
	boolean knows(String client);

	/** Records a project at the unit that bears the client's name. */
	boolean add(String uscc, Declared project, Declaration declared);

	/** These fields are as declared. */
	boolean correct(String uscc, Declared project, Set<String> fields, Declaration declared);

	/** The agency no longer names the project: it ran until the day before. */
	boolean end(String uscc, Declared project, Declaration declared);

	/**
	 * A project as it is declared: by the client's name, where the register has the unit.
	 *
	 * @param kind MAINTENANCE, TESTING or ASSESSMENT
	 */
	record Declared(@Nullable String contractNo, String client, String kind, LocalDate from, @Nullable LocalDate to,
			@Nullable String projectLead, @Nullable String platformNo) {
	}

	/** The declaration: number of its receipt, and the day. */
	record Declaration(String receipt, LocalDate on) {
	}

}
