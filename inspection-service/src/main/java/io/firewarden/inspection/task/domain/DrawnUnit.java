package io.firewarden.inspection.task.domain;

import java.util.List;

/**
 * What the draw says of the unit a task came from.
 *
 * @param unitId the unit in the sampling frame
 * @param items groups of the item catalogue that the draw is about; a draw that names
 * none is about eligibility
 */
public record DrawnUnit(String drawId, String campaign, String unitId, String stratum, List<String> items) {

	private static final List<String> ELIGIBILITY = List.of("ELG");

	public DrawnUnit {
		items = items.isEmpty() ? ELIGIBILITY : List.copyOf(items);
	}

	/** Of a draw that names no groups. */
	public DrawnUnit(String drawId, String campaign, String unitId, String stratum) {
		this(drawId, campaign, unitId, stratum, List.of());
	}

	/** Whether it is the same unit of the same draw. */
	boolean isSameAs(DrawnUnit other) {
		return this.drawId.equals(other.drawId) && this.unitId.equals(other.unitId);
	}
}
