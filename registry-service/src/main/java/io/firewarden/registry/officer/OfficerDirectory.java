package io.firewarden.registry.officer;

import java.util.Optional;

/** What other features of the registry may ask about enforcement officers. */
public interface OfficerDirectory {

	/**
	 * The brigade or detachment an officer belongs to; empty for somebody nobody listed.
	 */
	Optional<String> unitOf(String officerId);

}
