package io.firewarden.registry.exchange.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which records a file has spoken of so far. The same record once more with the same
 * content is no news; with other content nobody can say which of the two is meant.
 */
final class Repetitions {

	private final Map<String, Seen> seen = new HashMap<>();

	/** The earlier row about the same record. */
	Optional<Seen> note(String key, int row, int content) {
		return Optional.ofNullable(this.seen.putIfAbsent(key, new Seen(row, content)));
	}

	/**
	 * A row before.
	 *
	 * @param content hash of what it said
	 */
	record Seen(int row, int content) {
	}

}
