package io.firewarden.registry.agency.domain;

import java.util.List;

/**
 * What an assessment found.
 *
 * @param thresholds days before a lapse at which is warned, in force on the day
 */
public record Found(Standing standing, Outlook outlook, List<Integer> thresholds) {

	public Found {
		thresholds = List.copyOf(thresholds);
	}

}
