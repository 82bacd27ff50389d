package io.firewarden.registry.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;

/** What other features of the registry may ask about units. */
public interface UnitDirectory {

	/** The unit with this id, if the caller's jurisdiction covers it. */
	Optional<UnitCard> find(String unitId, Jurisdiction by);

	/** Those of these that there are, whatever the jurisdiction. */
	Map<String, UnitCard> cards(Collection<String> unitIds);

	/** Those with exactly this name, whatever the jurisdiction. */
	List<UnitCard> named(String name);

	/** A unit in one line. */
	record UnitCard(String unitId, String name, String brigade) {
	}

}
