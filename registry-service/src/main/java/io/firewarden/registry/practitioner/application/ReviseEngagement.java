package io.firewarden.registry.practitioner.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.application.Ending.Done;
import io.firewarden.registry.practitioner.application.Ending.NotThere;
import io.firewarden.registry.practitioner.application.Ending.OvertakenByAnother;
import io.firewarden.registry.practitioner.application.Ending.Refused;
import io.firewarden.registry.practitioner.application.Ending.SameAsBefore;
import io.firewarden.registry.practitioner.application.Ending.Stale;
import io.firewarden.registry.practitioner.domain.Breach;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.jspecify.annotations.Nullable;

/** A contract is corrected or ends, or its insurance is seen. */
public final class ReviseEngagement {

	private final Practitioners practitioners;

	private final Agreements agreements;

	public ReviseEngagement(Practitioners practitioners, Agreements agreements) {
		this.practitioners = practitioners;
		this.agreements = agreements;
	}

	/**
	 * The whole of what is agreed now.
	 *
	 * @param contractFrom null leaves the first day as it is
	 * @param contractTo null leaves the contract open
	 * @param role null leaves it as it is
	 */
	public record Command(PractitionerId id, String engagementId, @Nullable LocalDate contractFrom,
			@Nullable LocalDate contractTo, @Nullable EngagementRole role, @Nullable String insuranceMonth,
			long expectedVersion, Because because, Jurisdiction by) {
	}

	/** How this ended; see the controller for what it answers. */
	public Ending handle(Command command, LocalDate today) {
		Optional<Versioned<Practitioner>> found = this.practitioners.find(command.id(), command.by());
		Optional<Engagement> engagement = found.flatMap((person) -> person.state().engagement(command.engagementId()))
			.filter((one) -> command.by().covers(one.brigade(), one.uscc()));
		if (found.isEmpty() || engagement.isEmpty()) {
			return new NotThere();
		}
		if (RegisterPractitioner.isAhead(command.because(), today)) {
			return Refused.of(Ending.NOT_YET, "effectiveOn");
		}
		return revise(found.get(), engagement.get(), command);
	}

	private Ending revise(Versioned<Practitioner> current, Engagement before, Command command) {
		Practitioner person = current.state();
		LocalDate from = command.contractFrom();
		Period contract = new Period((from != null) ? from : before.contract().from(), command.contractTo());
		EngagementRole role = (command.role() != null) ? command.role() : before.role();
		Changed<Practitioner, PractitionerEvent> revised = person.reviseEngagement(before.id(), role, contract,
				command.insuranceMonth(), command.because());
		if (revised.state().equals(person)) {
			return new SameAsBefore(current);
		}
		if (current.version() != command.expectedVersion()) {
			return new Stale();
		}
		if (current.state().mergedInto() != null) {
			return Refused.of(Ending.MERGED, "mergedInto");
		}
		if (this.agreements.isFrozen(before)) {
			return Refused.of(Ending.MERGED, "uscc");
		}
		List<Engagement> others = person.engagements().stream().filter((one) -> !one.equals(before)).toList();
		Optional<Breach> breach = Agreements.check(role, contract, person.person(), before.uscc(), others, "");
		if (breach.isPresent()) {
			return new Refused(List.of(breach.get()));
		}
		return this.practitioners.save(current, revised)
				? new Done(new Versioned<>(revised.state(), current.version() + 1)) : new OvertakenByAnother();
	}

}
