package io.firewarden.platform.store;

/**
 * Told at once when aggregates have events waiting. Losing the call costs time, no event:
 * the sweep finds them.
 */
@FunctionalInterface
public interface Outgoing {

	void waiting(String aggregate, String id);

	/** Many aggregates wait, and the sweep is soon enough: see {@link Background}. */
	default void manyWaiting() {
	}

}
