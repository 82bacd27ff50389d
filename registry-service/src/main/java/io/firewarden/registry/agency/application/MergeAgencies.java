package io.firewarden.registry.agency.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/**
 * An officer finds that two records are of one agency, or that they are not after all.
 * The record that is merged keeps everything it holds and only points to the other one,
 * so that undoing it restores it exactly.
 */
public final class MergeAgencies {

	/** A record is not merged into itself. */
	public static final Rule INTO_ITSELF = new Rule("REG-470");

	/** It is merged already, into another record. */
	public static final Rule MERGED_ALREADY = new Rule("REG-471");

	/** There is nothing to undo. */
	public static final Rule NOT_MERGED = new Rule("REG-472");

	/** The other record has itself been merged, or others were merged into this one. */
	public static final Rule NO_CHAINS = new Rule("REG-473");

	private static final Jurisdiction EVERYWHERE = new Jurisdiction.Everywhere();

	private final Agencies agencies;

	public MergeAgencies(Agencies agencies) {
		this.agencies = agencies;
	}

	/** Points the record to another one. */
	public Outcome merge(Uscc uscc, Uscc into, String reason, Instant now) {
		Optional<Versioned<ServiceAgency>> from = this.agencies.find(uscc, EVERYWHERE);
		Optional<Versioned<ServiceAgency>> target = this.agencies.find(into, EVERYWHERE);
		if (from.isEmpty() || target.isEmpty()) {
			return new Outcome.NotThere();
		}
		if (uscc.equals(into)) {
			return new Outcome.RefusedBy(INTO_ITSELF);
		}
		Uscc before = from.get().state().mergedInto();
		if (into.equals(before)) {
			return new Outcome.Done(from.get());
		}
		if (before != null) {
			return new Outcome.RefusedBy(MERGED_ALREADY);
		}
		boolean hasMerged = !this.agencies.mergedInto(List.of(uscc.value())).isEmpty();
		if (target.get().state().mergedInto() != null || hasMerged) {
			return new Outcome.RefusedBy(NO_CHAINS);
		}
		return write(from.get(), into, reason, now);
	}

	/** Lets the record stand by itself again. */
	public Outcome undo(Uscc uscc, String reason, Instant now) {
		Optional<Versioned<ServiceAgency>> merged = this.agencies.find(uscc, EVERYWHERE);
		if (merged.isEmpty()) {
			return new Outcome.NotThere();
		}
		return (merged.get().state().mergedInto() == null) ? new Outcome.RefusedBy(NOT_MERGED)
				: write(merged.get(), null, reason, now);
	}

	private Outcome write(Versioned<ServiceAgency> before, @Nullable Uscc into, String reason, Instant now) {
		Changed<ServiceAgency, AgencyEvent> after = before.state().merged(into, new Because(reason, null, null), now);
		return this.agencies.save(before, after)
				? new Outcome.Done(new Versioned<>(after.state(), before.version() + 1)) : new Outcome.Overtaken();
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** The record points to the other one, or to none any more. */
		record Done(Versioned<ServiceAgency> agency) implements Outcome {
		}

		/** One of the records does not exist. */
		record NotThere() implements Outcome {
		}

		/** A rule forbids it. */
		record RefusedBy(Rule rule) implements Outcome {
		}

		/** Somebody wrote between our reading and our writing. */
		record Overtaken() implements Outcome {
		}

	}

}
