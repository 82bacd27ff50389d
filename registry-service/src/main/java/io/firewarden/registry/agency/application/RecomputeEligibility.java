package io.firewarden.registry.agency.application;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/**
 * Assesses every agency again as of today; writes only where something looks different.
 */
public final class RecomputeEligibility {

	private static final int BATCH = 200;

	/** More writers than this on one agency at once are left to their own assessment. */
	private static final int ATTEMPTS = 5;

	private final Agencies agencies;

	private final Assessor assessor;

	public RecomputeEligibility(Agencies agencies, Assessor assessor) {
		this.agencies = agencies;
		this.assessor = assessor;
	}

	public long size() {
		return this.agencies.count();
	}

	/**
	 * Visits the agencies in the order of their codes.
	 * @param now business time in Asia/Shanghai; its date is the day of assessment
	 * @param goOn told after each agency how many are done; false ends the work
	 */
	public Outcome handle(ZonedDateTime now, LongPredicate goOn) {
		long done = 0;
		long changed = 0;
		Uscc last = null;
		List<Versioned<ServiceAgency>> batch = next(last);
		while (!batch.isEmpty()) {
			for (Versioned<ServiceAgency> agency : batch) {
				changed += reassess(agency, now) ? 1 : 0;
				last = agency.state().uscc();
				if (!goOn.test(++done)) {
					return new Outcome.Cancelled(done, changed);
				}
			}
			batch = next(last);
		}
		return new Outcome.Done(done, changed);
	}

	private List<Versioned<ServiceAgency>> next(@Nullable Uscc last) {
		return this.agencies.following(last, BATCH);
	}

	private boolean reassess(Versioned<ServiceAgency> read, ZonedDateTime now) {
		Optional<Versioned<ServiceAgency>> current = Optional.of(read);
		for (int attempt = 0; attempt < ATTEMPTS && current.isPresent(); attempt++) {
			ServiceAgency agency = current.get().state();
			Changed<ServiceAgency, AgencyEvent> found = agency
				.reassess(this.assessor.standing(agency.file(), now.toLocalDate()), now.toInstant());
			if (found.events().isEmpty()) {
				return false;
			}
			if (this.agencies.save(current.get(), found)) {
				return true;
			}
			current = this.agencies.find(read.state().uscc(), new Jurisdiction.Everywhere());
		}
		return false;
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** All agencies were visited. */
		record Done(long visited, long changed) implements Outcome {
		}

		/** Somebody stopped the work; what was written stays. */
		record Cancelled(long visited, long changed) implements Outcome {
		}

	}

}
