package io.firewarden.platform.store;

/**
 * Told at once when an aggregate has events waiting. Losing the call costs time, no
 * event: the sweep finds them.
 */
@FunctionalInterface
public interface Outgoing {

	void waiting(String aggregate, String id);

}
