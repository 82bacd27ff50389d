package io.firewarden.registry.agency;

import java.util.List;

import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** All agencies of a jurisdiction in short, from memory. */
public interface AgencyRoll {

	/** In the order of their names. */
	List<Line> of(Jurisdiction by);

	/**
	 * An agency in one line.
	 *
	 * @param local whether it is registered in this city
	 * @param memberOf id of the association it belongs to
	 * @param d7 how many of its rows lapse within 7 days; {@code d30}, {@code d90}
	 * likewise
	 */
	record Line(String uscc, String name, String brigade, List<String> kinds, boolean local, @Nullable String memberOf,
			int d7, int d30, int d90) {
	}

}
