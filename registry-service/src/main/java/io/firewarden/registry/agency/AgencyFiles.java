package io.firewarden.registry.agency;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the register says of agencies, for features that compare it with other registers.
 */
public interface AgencyFiles {

	/** Those of these that stand for themselves, whatever the jurisdiction, by code. */
	Map<String, FileCard> of(Collection<String> usccs);

	/** The next ones in the order of their codes, to go through all of them. */
	List<FileCard> after(@Nullable String uscc, int most);

	/**
	 * An agency as the register has it.
	 *
	 * @param homeRegion region code of its registration, where it is not here
	 */
	record FileCard(String uscc, String name, String brigade, String subjectType, List<String> kinds,
			String originScope, @Nullable String homeRegion, boolean nationalSystem, boolean sichuanPlatform,
			@Nullable String legalRep, @Nullable String phone, @Nullable String registeredAddress,
			@Nullable String practiceAddress) {
	}

}
