package io.firewarden.registry.agency;

import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;

/** What other features of the registry may ask about agencies. */
public interface AgencyDirectory {

	/** The agency with this code, if the caller's jurisdiction covers it. */
	Optional<AgencyCard> find(String uscc, Jurisdiction by);

	/** An agency in one line. */
	record AgencyCard(String uscc, String name, String brigade) {
	}

}
