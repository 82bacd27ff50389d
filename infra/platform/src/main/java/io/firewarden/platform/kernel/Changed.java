package io.firewarden.platform.kernel;

import java.util.List;

/**
 * What a transition of an aggregate returns: the state it led to and what others may
 * learn of it. An empty list of events is a change nobody else needs to know.
 *
 * @param because reason, source and first day of the change, for records that keep
 * versions
 * @param <S> the aggregate's state
 * @param <E> its events, usually a sealed interface
 */
public record Changed<S, E>(S state, List<E> events, Because because) {

	public Changed {
		events = List.copyOf(events);
	}

	public Changed(S state, List<E> events) {
		this(state, events, Because.UNSAID);
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	public static <S, E> Changed<S, E> of(S state, E... events) {
		return new Changed<>(state, List.of(events));
	}

	/** The same change with what is known of its why. */
	public Changed<S, E> because(Because why) {
		return new Changed<>(this.state, this.events, why);
	}

}
