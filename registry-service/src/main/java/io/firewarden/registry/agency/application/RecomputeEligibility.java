package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongPredicate;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Found;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;

/**
 * Assesses agencies again as of a day; writes only where something looks different. In
 * batches: one question to each register, one request to the store. While one batch is
 * written, the next ones are read.
 */
public final class RecomputeEligibility {

	private static final int BATCH = 200;

	/** Batches that are read or wait to be written. */
	private static final int AHEAD = 3;

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
		Queue<Future<Assessed>> ahead = new ArrayDeque<>();
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Versioned<ServiceAgency>> next = this.agencies.following(null, BATCH);
			while (!next.isEmpty() || !ahead.isEmpty()) {
				while (!next.isEmpty() && ahead.size() < AHEAD) {
					List<Versioned<ServiceAgency>> batch = next;
					ahead.add(readers.submit(() -> new Assessed(batch, changes(batch, now))));
					next = this.agencies.following(batch.getLast().state().uscc(), BATCH);
				}
				Assessed assessed = ahead.remove().get();
				changed += write(assessed.changes(), now);
				for (Versioned<ServiceAgency> _ : assessed.agencies()) {
					if (!goOn.test(++done)) {
						return new Outcome.Cancelled(done, changed);
					}
				}
			}
			return new Outcome.Done(done, changed);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Outcome.Cancelled(done, changed);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
	}

	private record Assessed(List<Versioned<ServiceAgency>> agencies,
			Map<Versioned<ServiceAgency>, Changed<ServiceAgency, AgencyEvent>> changes) {
	}

	/** These agencies only; codes that nobody has are passed over. */
	public long handle(Collection<String> usccs, ZonedDateTime now) {
		List<String> all = List.copyOf(usccs);
		long changed = 0;
		for (int from = 0; from < all.size(); from += BATCH) {
			changed += reassess(this.agencies.all(all.subList(from, Math.min(from + BATCH, all.size()))), now);
		}
		return changed;
	}

	/**
	 * Agencies for which the day brings a change, and those that a standstill of this
	 * service passed over.
	 * @return how many look different now
	 */
	public long handleDue(ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		long changed = 0;
		List<Versioned<ServiceAgency>> due = this.agencies.changingBy(today, BATCH);
		while (!due.isEmpty()) {
			long here = reassess(due, now);
			changed += here;
			List<Versioned<ServiceAgency>> left = this.agencies.changingBy(today, BATCH);
			// Whoever is not moved on by an assessment would come back for ever.
			due = left.equals(due) ? List.of() : left;
		}
		return changed;
	}

	private long reassess(List<Versioned<ServiceAgency>> read, ZonedDateTime now) {
		return write(changes(read, now), now);
	}

	private long write(Map<Versioned<ServiceAgency>, Changed<ServiceAgency, AgencyEvent>> first, ZonedDateTime now) {
		long changed = 0;
		Map<Versioned<ServiceAgency>, Changed<ServiceAgency, AgencyEvent>> writes = first;
		for (int attempt = 0; attempt < ATTEMPTS && !writes.isEmpty(); attempt++) {
			Set<Uscc> overtaken = this.agencies.saveAll(writes);
			changed += writes.size() - overtaken.size();
			writes = overtaken.isEmpty() ? Map.of()
					: changes(this.agencies.all(overtaken.stream().map(Uscc::value).toList()), now);
		}
		return changed;
	}

	private Map<Versioned<ServiceAgency>, Changed<ServiceAgency, AgencyEvent>> changes(
			List<Versioned<ServiceAgency>> agencies, ZonedDateTime now) {
		Map<String, AgencyFile> files = new LinkedHashMap<>();
		agencies.forEach((agency) -> files.put(agency.state().uscc().value(), agency.state().file()));
		Map<String, Found> found = this.assessor.find(files, now.toLocalDate());
		Map<Versioned<ServiceAgency>, Changed<ServiceAgency, AgencyEvent>> changes = new LinkedHashMap<>();
		for (Versioned<ServiceAgency> agency : agencies) {
			Found one = found.get(agency.state().uscc().value());
			if (one != null) {
				Changed<ServiceAgency, AgencyEvent> change = agency.state().reassess(one, now.toInstant());
				if (!change.state().equals(agency.state())) {
					changes.put(agency, change);
				}
			}
		}
		return changes;
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
