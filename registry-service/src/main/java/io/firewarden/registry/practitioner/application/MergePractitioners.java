package io.firewarden.registry.practitioner.application;

import java.util.Optional;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerId;

/**
 * An officer finds that two records are of one person, or that they are not after all.
 * The record that is merged keeps everything it holds and only points to the other one,
 * so that undoing it restores it exactly.
 */
public final class MergePractitioners {

	/** A record is not merged into itself. */
	public static final Rule INTO_ITSELF = new Rule("REG-470");

	/** It is merged already, into another record. */
	public static final Rule MERGED_ALREADY = new Rule("REG-471");

	/** There is nothing to undo. */
	public static final Rule NOT_MERGED = new Rule("REG-472");

	/** The other record has itself been merged, or others were merged into this one. */
	public static final Rule NO_CHAINS = new Rule("REG-473");

	private static final Jurisdiction EVERYWHERE = new Jurisdiction.Everywhere();

	private final Practitioners practitioners;

	public MergePractitioners(Practitioners practitioners) {
		this.practitioners = practitioners;
	}

	/** Points the record to another one. */
	public Outcome merge(PractitionerId id, PractitionerId into, String reason) {
		Optional<Versioned<Practitioner>> from = this.practitioners.find(id, EVERYWHERE);
		Optional<Versioned<Practitioner>> target = this.practitioners.find(into, EVERYWHERE);
		if (from.isEmpty() || target.isEmpty()) {
			return new Outcome.NotThere();
		}
		if (id.equals(into)) {
			return new Outcome.RefusedBy(INTO_ITSELF);
		}
		PractitionerId before = from.get().state().mergedInto();
		if (into.equals(before)) {
			return new Outcome.Done(from.get());
		}
		if (before != null) {
			return new Outcome.RefusedBy(MERGED_ALREADY);
		}
		if (target.get().state().mergedInto() != null || this.practitioners.hasMerged(id)) {
			return new Outcome.RefusedBy(NO_CHAINS);
		}
		return save(from.get(), from.get().state().merge(target.get().state(), new Because(reason, null, null)));
	}

	/** Lets the record stand by itself again. */
	public Outcome undo(PractitionerId id, String reason) {
		Optional<Versioned<Practitioner>> merged = this.practitioners.find(id, EVERYWHERE);
		if (merged.isEmpty()) {
			return new Outcome.NotThere();
		}
		PractitionerId into = merged.get().state().mergedInto();
		if (into == null) {
			return new Outcome.RefusedBy(NOT_MERGED);
		}
		Practitioner target = this.practitioners.find(into, EVERYWHERE).orElseThrow().state();
		return save(merged.get(), merged.get().state().separate(target, new Because(reason, null, null)));
	}

	private Outcome save(Versioned<Practitioner> before, Changed<Practitioner, PractitionerEvent> after) {
		return this.practitioners.save(before, after)
				? new Outcome.Done(new Versioned<>(after.state(), before.version() + 1)) : new Outcome.Overtaken();
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** The record points to the other one, or to none any more. */
		record Done(Versioned<Practitioner> practitioner) implements Outcome {
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
