package io.firewarden.registry.practitioner.application;

import java.time.LocalDate;
import java.util.Optional;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.application.Ending.Done;
import io.firewarden.registry.practitioner.application.Ending.NotThere;
import io.firewarden.registry.practitioner.application.Ending.OvertakenByAnother;
import io.firewarden.registry.practitioner.application.Ending.Refused;
import io.firewarden.registry.practitioner.application.Ending.SameAsBefore;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerId;

/**
 * An agency engages a person who is on the register. That another agency has the person
 * too is no reason to refuse: both engagements are facts, and contested.
 */
public final class Engage {

	private static final Jurisdiction ALL = new Jurisdiction.Everywhere();

	private final Practitioners practitioners;

	private final Agreements agreements;

	public Engage(Practitioners practitioners, Agreements agreements) {
		this.practitioners = practitioners;
		this.agreements = agreements;
	}

	/** Whom, where, and from when; the agency must lie in the writer's jurisdiction. */
	public record Command(PractitionerId id, Agreements.Wish wish, Because because, Jurisdiction by) {
	}

	/** How this ended; see the controller for what it answers. */
	public Ending handle(Command command, LocalDate today) {
		if (RegisterPractitioner.isAhead(command.because(), today)) {
			return Refused.of(Ending.NOT_YET, "effectiveOn");
		}
		Optional<Versioned<Practitioner>> found = this.practitioners.find(command.id(), ALL);
		return found.map((current) -> engage(current, command)).orElseGet(NotThere::new);
	}

	private Ending engage(Versioned<Practitioner> current, Command command) {
		Practitioner person = current.state();
		Agreements.Wish wish = command.wish();
		boolean same = person.engagements()
			.stream()
			.anyMatch((one) -> one.uscc().equals(wish.uscc()) && one.contract().equals(wish.contract())
					&& (wish.role() == null || wish.role() == one.role()));
		if (same) {
			return new SameAsBefore(current);
		}
		if (current.state().mergedInto() != null) {
			return Refused.of(Ending.MERGED, "mergedInto");
		}
		return switch (this.agreements.terms(wish, person.person(), person.engagements(), command.by(), "")) {
			case Agreements.Found.Broken(var breaches) -> new Refused(breaches);
			case Agreements.Found.Agreed(Engagement.Terms terms) ->
				save(current, person.engage(terms, command.because()));
		};
	}

	private Ending save(Versioned<Practitioner> current, Changed<Practitioner, PractitionerEvent> engaged) {
		return this.practitioners.save(current, engaged)
				? new Done(new Versioned<>(engaged.state(), current.version() + 1)) : new OvertakenByAnother();
	}

}
