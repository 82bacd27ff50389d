package io.firewarden.sampling.draw.domain.protocol;

import java.util.List;

/**
 * Who goes to a drawn unit; the first officer leads.
 *
 * @param officers empty when too few officers were free of conflict
 * @param shortBy how many were missing; 0 for a full team
 */
public record Team(String unitId, List<String> officers, int shortBy) {

	public Team {
		officers = List.copyOf(officers);
	}

}
