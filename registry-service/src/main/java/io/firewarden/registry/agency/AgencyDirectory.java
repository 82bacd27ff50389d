package io.firewarden.registry.agency;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;

/** What other features of the registry may ask about agencies. */
public interface AgencyDirectory {

	/** The agency with this code, if the caller's jurisdiction covers it. */
	Optional<AgencyCard> find(String uscc, Jurisdiction by);

	/** Those of these agencies that the caller's jurisdiction covers, by their codes. */
	default Map<String, AgencyCard> findAll(Collection<String> usccs, Jurisdiction by) {
		Map<String, AgencyCard> found = new HashMap<>();
		usccs.forEach((uscc) -> find(uscc, by).ifPresent((card) -> found.put(uscc, card)));
		return found;
	}

	/** The agency's code and those of the records that were merged into it. */
	default Set<String> family(String uscc) {
		return Set.of(uscc);
	}

	/**
	 * An agency in one line.
	 *
	 * @param merged whether the record points to another one of the same agency
	 */
	record AgencyCard(String uscc, String name, String brigade, boolean merged) {
	}

}
