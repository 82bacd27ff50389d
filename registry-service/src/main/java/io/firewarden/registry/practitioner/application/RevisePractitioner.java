package io.firewarden.registry.practitioner.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.application.Ending.Done;
import io.firewarden.registry.practitioner.application.Ending.NotThere;
import io.firewarden.registry.practitioner.application.Ending.Refused;
import io.firewarden.registry.practitioner.application.Ending.SameAsBefore;
import io.firewarden.registry.practitioner.application.Ending.Stale;
import io.firewarden.registry.practitioner.domain.Breach;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerId;

/** An officer replaces what the register holds about a person and the certificates. */
public final class RevisePractitioner {

	private final Practitioners practitioners;

	public RevisePractitioner(Practitioners practitioners) {
		this.practitioners = practitioners;
	}

	/** The new content, and the version it was made from. */
	public record Command(PractitionerId id, Person person, long expectedVersion, Because because, Jurisdiction by) {
	}

	/** How this ended; see the controller for what it answers. */
	public Ending handle(Command command, LocalDate today) {
		return this.practitioners.find(command.id(), command.by())
			.map((current) -> revise(current, command, today))
			.orElseGet(NotThere::new);
	}

	private Ending revise(Versioned<Practitioner> current, Command command, LocalDate today) {
		Changed<Practitioner, PractitionerEvent> revised = current.state().revise(command.person(), command.because());
		// Before the version: a repeated request names the version it has itself
		// replaced.
		if (revised.state().person().equals(current.state().person())) {
			return new SameAsBefore(current);
		}
		if (current.version() != command.expectedVersion()) {
			return new Stale();
		}
		if (current.state().mergedInto() != null) {
			return Refused.of(Ending.MERGED, "mergedInto");
		}
		List<Breach> breaches = new ArrayList<>(command.person().breaches());
		if (RegisterPractitioner.isAhead(command.because(), today)) {
			breaches.add(new Breach(Ending.NOT_YET, "effectiveOn"));
		}
		for (Engagement engagement : current.state().engagements()) {
			if (!engagement.days().hasEndedBy(today) && !command.person().allows(engagement.role())) {
				breaches.add(new Breach(Person.ROLE_WITHOUT_CERTIFICATE,
						engagement.role().asEngineer() ? "engineer" : "operators"));
			}
		}
		if (!breaches.isEmpty()) {
			return new Refused(breaches);
		}
		return this.practitioners.save(current, revised)
				? new Done(new Versioned<>(revised.state(), current.version() + 1))
				: RegisterPractitioner.taken(this.practitioners, command.person(), current.state());
	}

}
