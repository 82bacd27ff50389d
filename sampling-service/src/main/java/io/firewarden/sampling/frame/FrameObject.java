package io.firewarden.sampling.frame;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An object a draw can hit.
 *
 * @param unitId credit code of an agency, number of a unit or of a fire
 * @param name of the agency or the place
 * @param agency whose work is judged there; null where nobody serves the place
 * @param parties credit codes of all whose relations to an officer bar that officer
 */
public record FrameObject(String unitId, String name, String brigade, @Nullable Agency agency, List<String> parties) {

	public FrameObject {
		parties = List.copyOf(parties);
	}

	/** The agency a task is about. */
	public record Agency(String uscc, String name) {
	}

	public static FrameObject agency(String uscc, String name, String brigade) {
		return new FrameObject(uscc, name, brigade, new Agency(uscc, name), List.of(uscc));
	}

}
