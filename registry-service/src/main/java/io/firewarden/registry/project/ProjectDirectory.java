package io.firewarden.registry.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What other features of the registry may ask about projects. */
public interface ProjectDirectory {

	/**
	 * How many projects each of these agencies runs on a day; agencies with none are
	 * absent.
	 */
	Map<String, Integer> running(Set<String> usccs, LocalDate day);

	/** The projects this agency runs on a day, in the order of their contract numbers. */
	List<RunningProject> of(String uscc, LocalDate day);

	/** All projects these agencies perform or performed, with their documents. */
	List<PerformedProject> performed(Collection<String> usccs);

	/**
	 * A project with what proves that it was performed.
	 *
	 * @param exempt out of scope (Order 7 art. 36)
	 */
	record PerformedProject(String projectId, String uscc, @Nullable String contractNo, String unitId, String brigade,
			LocalDate from, @Nullable LocalDate to, @Nullable String projectLead, boolean exempt,
			List<IssuedDocument> documents) {
	}

	/** A document of a project. */
	record IssuedDocument(String no, LocalDate on) {
	}

	/**
	 * A project in one line.
	 *
	 * @param kind MAINTENANCE, TESTING or ASSESSMENT
	 */
	record RunningProject(@Nullable String contractNo, String unitId, String kind, LocalDate from,
			@Nullable LocalDate to, @Nullable String projectLead, @Nullable String platformNo) {
	}

}
