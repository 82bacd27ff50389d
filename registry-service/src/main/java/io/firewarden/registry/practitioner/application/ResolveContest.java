package io.firewarden.registry.practitioner.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.application.Ending.Done;
import io.firewarden.registry.practitioner.application.Ending.NotThere;
import io.firewarden.registry.practitioner.application.Ending.OvertakenByAnother;
import io.firewarden.registry.practitioner.application.Ending.Refused;
import io.firewarden.registry.practitioner.application.Ending.SameAsBefore;
import io.firewarden.registry.practitioner.application.Ending.Stale;
import io.firewarden.registry.practitioner.domain.Contests;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engagement.Outcome;
import io.firewarden.registry.practitioner.domain.Engagement.Resolution;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerId;

/** An officer decides which of two engagements stands. */
public final class ResolveContest {

	/** Nobody else claims these days. */
	static final Rule NOT_CONTESTED = new Rule("REG-208");

	static final Rule NO_REASON = new Rule("REG-209");

	/** The agency to be kept is none of those that claim the person. */
	static final Rule NOT_A_PARTY = new Rule("REG-211");

	private final Practitioners practitioners;

	private final Agreements agreements;

	public ResolveContest(Practitioners practitioners, Agreements agreements) {
		this.practitioners = practitioners;
		this.agreements = agreements;
	}

	/**
	 * What was decided.
	 *
	 * @param keep the agency whose engagement stands
	 */
	public record Command(PractitionerId id, String engagementId, String keep, String reason, String decidedBy,
			long expectedVersion, Jurisdiction by) {
	}

	/** How this ended; see the controller for what it answers. */
	public Ending handle(Command command, Instant now) {
		Optional<Versioned<Practitioner>> found = this.practitioners.find(command.id(), command.by());
		Optional<Engagement> engagement = found.flatMap((person) -> person.state().engagement(command.engagementId()));
		if (found.isEmpty() || engagement.isEmpty()) {
			return new NotThere();
		}
		if (command.reason().isBlank()) {
			return Refused.of(NO_REASON, "reason");
		}
		return resolve(found.get(), engagement.get(), command, now);
	}

	private Ending resolve(Versioned<Practitioner> current, Engagement named, Command command, Instant now) {
		List<Engagement> parties = new ArrayList<>(List.of(named));
		Contests.of(named, current.state().engagements()).forEach((contest) -> parties.add(contest.other()));
		if (parties.size() == 1) {
			return decidedBefore(current.state(), command) ? new SameAsBefore(current)
					: Refused.of(NOT_CONTESTED, "keep");
		}
		if (current.version() != command.expectedVersion()) {
			return new Stale();
		}
		if (current.state().mergedInto() != null) {
			return Refused.of(Ending.MERGED, "mergedInto");
		}
		if (parties.stream().anyMatch(this.agreements::isFrozen)) {
			return Refused.of(Ending.MERGED, "keep");
		}
		Optional<Engagement> kept = parties.stream().filter((one) -> one.uscc().equals(command.keep())).findFirst();
		if (kept.isEmpty()) {
			return Refused.of(NOT_A_PARTY, "keep");
		}
		var resolved = current.state()
			.resolve(kept.get(), new Resolution(Outcome.STANDS, null, command.decidedBy(), now, command.reason()),
					new Because(command.reason(), null, null));
		return this.practitioners.save(current, resolved)
				? new Done(new Versioned<>(resolved.state(), current.version() + 1)) : new OvertakenByAnother();
	}

	/** A repeated request is not an error: the browser may have lost our first answer. */
	private static boolean decidedBefore(Practitioner person, Command command) {
		return person.engagements()
			.stream()
			.anyMatch((one) -> one.uscc().equals(command.keep()) && one.resolved() != null
					&& one.resolved().outcome() == Outcome.STANDS && one.resolved().reason().equals(command.reason()));
	}

}
