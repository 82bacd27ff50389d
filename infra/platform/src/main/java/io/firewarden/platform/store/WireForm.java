package io.firewarden.platform.store;

/**
 * How an event of the domain is written on the wire.
 *
 * @param <E> the aggregate's events
 */
@FunctionalInterface
public interface WireForm<E> {

	WireEvent toWire(E event);

	/** For aggregates whose changes nobody else needs to know. */
	static <E> WireForm<E> silent() {
		return (event) -> {
			throw new IllegalStateException("a silent aggregate raised " + event);
		};
	}

	/**
	 * An event as others read it.
	 *
	 * @param type such as {@code registry.agency-registered.v1}, never a Java name
	 * @param data a record that Jackson writes as the JSON of infra/contracts
	 */
	record WireEvent(String type, Object data) {
	}

}
