package io.firewarden.sampling.draw.domain;

import java.util.List;

import io.firewarden.sampling.draw.domain.protocol.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the frozen frame with what its task will need.
 *
 * @param name of the agency or the place
 * @param brigade code of the brigade in charge
 * @param uscc the agency whose work is judged there; null where nobody serves the place
 * @param parties credit codes of all whose relations to an officer bar that officer
 */
public record FrameRow(Unit unit, String name, String brigade, @Nullable String uscc, @Nullable String agencyName,
		List<String> parties) {

	public FrameRow {
		parties = List.copyOf(parties);
	}

	/** An agency, which is its own unit. */
	public FrameRow(Unit unit, String name, String brigade) {
		this(unit, name, brigade, unit.unitId(), name, List.of(unit.unitId()));
	}

	public String unitId() {
		return this.unit.unitId();
	}

}
