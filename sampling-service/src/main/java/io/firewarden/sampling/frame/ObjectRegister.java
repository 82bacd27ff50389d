package io.firewarden.sampling.frame;

import java.time.LocalDate;

/** Whom a draw can hit; the door of this feature. */
public interface ObjectRegister {

	/** All that the rule names as of the day. */
	FrameObjects objects(FrameRule rule, LocalDate day);

}
