package io.firewarden.standins.sim;

/** Something that {@code POST /_sim/reset} brings back to its beginning. */
public interface Resettable {

	void reset();

}
