package io.firewarden.registry.roster;

import java.util.List;

/**
 * An agency as the roster knows it.
 *
 * @param subjectType kind of market subject, such as {@code COMPANY}
 * @param originScope such as {@code OUT_OF_PROVINCE}
 */
public record RosterEntry(String uscc, String name, String brigade, String subjectType, List<String> kinds,
		String originScope, Entries entries) {

	/** Whether it stands in any of the two systems. */
	public boolean entered() {
		return this.entries.nationalSystem || this.entries.sichuanPlatform;
	}

	/** In which official systems it stands. */
	public record Entries(boolean nationalSystem, boolean sichuanPlatform) {
	}

}
