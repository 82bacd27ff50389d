package io.firewarden.registry.project;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What other features of the registry may ask about projects. */
public interface ProjectDirectory {

	/**
	 * How many projects each of these agencies runs on a day; agencies with none are
	 * absent.
	 */
	Map<String, Integer> running(Set<String> usccs, LocalDate day);

}
