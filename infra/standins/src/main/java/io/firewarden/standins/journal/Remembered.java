package io.firewarden.standins.journal;

/**
 * A state that changes by entries alone.
 *
 * @param <E> the entries of its journal
 */
public interface Remembered<E> {

	void apply(E entry);

	void clear();

}
