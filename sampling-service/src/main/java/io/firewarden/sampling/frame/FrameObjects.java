package io.firewarden.sampling.frame;

import java.util.List;

/**
 * What a rule finds on a day.
 *
 * @param in in the order of their identifiers
 * @param leftOut that bear the wanted flag, and why they are out all the same
 */
public record FrameObjects(List<FrameObject> in, List<LeftOut> leftOut) {

	public FrameObjects {
		in = List.copyOf(in);
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * @param reason a flag of the rule's {@code without}, or DRAWN_BEFORE
	 */
	public record LeftOut(FrameObject object, String reason) {
	}

}
