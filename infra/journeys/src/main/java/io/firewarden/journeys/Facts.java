package io.firewarden.journeys;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Waits for a fact that other processes bring about.
 */
final class Facts {

	private Facts() {
	}

	/** Asks until there is an answer. */
	static <T> T await(String what, Supplier<Optional<T>> question) {
		long end = System.nanoTime() + Duration.ofSeconds(180).toNanos();
		while (System.nanoTime() < end) {
			Optional<T> answer = question.get();
			if (answer.isPresent()) {
				return answer.get();
			}
			pause();
		}
		throw new IllegalStateException("waited in vain for " + what);
	}

	/** A moment between two questions. */
	static void pause() {
		LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
	}

}
