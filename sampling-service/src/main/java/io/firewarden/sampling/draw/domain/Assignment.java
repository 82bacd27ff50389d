package io.firewarden.sampling.draw.domain;

import java.util.List;

/**
 * Who goes to a drawn unit.
 *
 * @param officers officer ids of the registry; the first leads
 */
public record Assignment(FrameRow unit, List<String> officers) {

	public Assignment {
		officers = List.copyOf(officers);
	}

}
