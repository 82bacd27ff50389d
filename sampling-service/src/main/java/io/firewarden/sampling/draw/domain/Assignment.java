package io.firewarden.sampling.draw.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who goes to a drawn unit.
 *
 * @param officers officer ids of the registry; the first leads
 * @param items groups of the item catalogue that this draw asks
 * @param joint the open visit of another draw that takes this one in
 */
public record Assignment(FrameRow unit, List<String> officers, List<String> items, @Nullable Joint joint) {

	public Assignment {
		officers = List.copyOf(officers);
		items = List.copyOf(items);
	}

	/** A visit that was assigned before and is still open. */
	public record Joint(String taskId, String drawId) {
	}

}
