package io.firewarden.platform.store;

import io.firewarden.platform.event.Incoming;

/**
 * Names of fields that are made of keys: a dot would make a path of one, a dollar an
 * operator.
 */
final class Fields {

	private Fields() {
	}

	static String of(String key) {
		return key.replace('.', '_').replace('$', '_');
	}

	/**
	 * Under which name, in {@code applied}, a document remembers the aggregate of this
	 * event.
	 */
	static String source(Incoming<?> cause) {
		return of(cause.aggregate() + ":" + cause.aggregateId());
	}

}
