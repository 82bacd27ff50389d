package io.firewarden.notification.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How long to wait and when to give up waiting.
 *
 * @param first the first waiting time; each failure in a row doubles it
 * @param longest no waiting time is longer
 * @param mostFailures so many failures in a row need a person
 * @param search so long a vanished draft's article is looked for, and a result waited for
 * @param recheck so often a public article is looked at again
 */
public record Patience(Duration first, Duration longest, int mostFailures, Duration search, Duration recheck,
		RandomGenerator random) {

	/**
	 * Half of the doubled time for sure, the other half by chance, so that many
	 * deliveries do not come back at the same moment.
	 */
	Instant after(int failures, Instant machine) {
		long most = Math.min(this.longest.toMillis(), this.first.toMillis() << Math.min(failures - 1, 20));
		return machine.plusMillis(most / 2 + this.random.nextLong(most / 2 + 1));
	}

}
