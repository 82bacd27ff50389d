package io.firewarden.registry.lead.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An agency as the fire registers have it.
 *
 * @param subjectType such as {@code COMPANY}
 * @param originScope such as {@code OUT_OF_PROVINCE}
 * @param homeRegion region code of its registration, where it is not here
 * @param nationalSystem whether it stands in the national system
 */
public record AgencyFacts(String uscc, String name, String brigade, String subjectType, List<String> kinds,
		String originScope, @Nullable String homeRegion, boolean nationalSystem, boolean sichuanPlatform,
		@Nullable String legalRep, @Nullable String registeredAddress) {

	public AgencyFacts {
		kinds = List.copyOf(kinds);
	}

	/** Whether it stands in any of the two systems. */
	public boolean entered() {
		return this.nationalSystem || this.sichuanPlatform;
	}

}
