package io.firewarden.sampling.frame;

import java.util.List;

/** Whom a draw can hit; the door of this feature. */
public interface ObjectRegister {

	/**
	 * Agencies recorded in the national system or in the Sichuan platform (one of the two
	 * is enough, C-20), or those in neither; in the order of their credit codes.
	 */
	List<FrameAgency> agencies(boolean registered);

}
