package io.firewarden.journeys;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Waits for a fact that other processes bring about.
 */
final class Facts {

	private Facts() {
	}

	/** Asks until there is an answer. */
	static <T> T await(String what, Supplier<Optional<T>> question) {
		long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
		Object pause = new Object();
		while (System.nanoTime() < end) {
			Optional<T> answer = question.get();
			if (answer.isPresent()) {
				return answer.get();
			}
			synchronized (pause) {
				try {
					pause.wait(200);
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
					throw new IllegalStateException("interrupted while waiting for " + what, ex);
				}
			}
		}
		throw new IllegalStateException("waited in vain for " + what);
	}

}
