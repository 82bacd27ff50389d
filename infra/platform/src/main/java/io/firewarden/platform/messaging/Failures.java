package io.firewarden.platform.messaging;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import feign.FeignException;
import feign.RetryableException;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.remote.DependencyUnavailable;
import io.firewarden.platform.store.TooManyWaiting;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Two kinds of failure, two ways: what may go away by waiting is tried again, the rest
 * goes to the dead-letter store at once.
 */
final class Failures {

	private Failures() {
	}

	static boolean temporary(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			switch (cause) {
				case Permanent _, MongoWriteException _ -> {
					return false;
				}
				case FeignException answer when !(answer instanceof RetryableException) -> {
					return answer.status() >= 500 || answer.status() == 429 || answer.status() == 401;
				}
				case MongoException _, RetryableException _, DependencyUnavailable _, CallNotPermittedException _,
						TooManyWaiting _, Inbox.Overtaken _, RetriableException _, IOException _,
						TimeoutException _ -> {
					return true;
				}
				default -> {
					// Look at what caused it.
				}
			}
		}
		return false;
	}

}
