package io.firewarden.registry.practitioner.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.application.Ending.NumberTaken;
import io.firewarden.registry.practitioner.application.Ending.OvertakenByAnother;
import io.firewarden.registry.practitioner.application.Ending.Refused;
import io.firewarden.registry.practitioner.application.Ending.Registered;
import io.firewarden.registry.practitioner.application.Ending.SameAsBefore;
import io.firewarden.registry.practitioner.domain.Breach;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import org.jspecify.annotations.Nullable;

/** An officer, or an agency for its own people, puts a person on the register. */
public final class RegisterPractitioner {

	private static final Jurisdiction ALL = new Jurisdiction.Everywhere();

	private final Practitioners practitioners;

	private final Agreements agreements;

	public RegisterPractitioner(Practitioners practitioners, Agreements agreements) {
		this.practitioners = practitioners;
		this.agreements = agreements;
	}

	/**
	 * Who is to be recorded.
	 *
	 * @param wish the engagement that is recorded with the person; an agency must name
	 * one
	 */
	public record Command(Person person, Agreements.@Nullable Wish wish, @Nullable String recordedBy, Because because,
			Jurisdiction by) {
	}

	/** How this ended; see the controller for what it answers. */
	public Ending handle(Command command, LocalDate today) {
		Person person = command.person();
		List<Breach> breaches = person.breaches();
		if (!breaches.isEmpty()) {
			return new Refused(breaches);
		}
		if (isAhead(command.because(), today)) {
			return Refused.of(Ending.NOT_YET, "effectiveOn");
		}
		if (command.wish() == null) {
			return (command.by() instanceof Jurisdiction.OwnAgency)
					? Refused.of(Agreements.NO_SUCH_AGENCY, "engagement.uscc") : register(command, null);
		}
		return switch (this.agreements.terms(command.wish(), person, List.of(), command.by(), "engagement.")) {
			case Agreements.Found.Agreed(var terms) -> register(command, terms);
			case Agreements.Found.Broken(var broken) -> new Refused(broken);
		};
	}

	/** Whether a writing is dated after today. */
	static boolean isAhead(Because because, LocalDate today) {
		LocalDate effectiveOn = because.effectiveOn();
		return effectiveOn != null && effectiveOn.isAfter(today);
	}

	private Ending register(Command command, Engagement.@Nullable Terms terms) {
		Changed<Practitioner, PractitionerEvent> registered = Practitioner.register(command.person(), terms,
				command.recordedBy(), command.because());
		if (this.practitioners.insert(registered)) {
			return new Registered(new Versioned<>(registered.state(), 1));
		}
		Optional<Versioned<Practitioner>> same = this.practitioners.find(registered.state().id(), ALL)
			.filter((there) -> there.state().person().equals(command.person())
					&& there.state().engagements().equals(registered.state().engagements()));
		return same.<Ending>map(SameAsBefore::new).orElseGet(() -> taken(this.practitioners, command.person(), null));
	}

	/** Whose number it is that could not be written. */
	static Ending taken(Practitioners practitioners, Person person, @Nullable Practitioner self) {
		List<PersonalNumber> numbers = person.numbers();
		for (Versioned<Practitioner> holder : practitioners.holders(numbers)) {
			List<String> held = holder.state().person().numbers().stream().map(PersonalNumber::key).toList();
			Optional<PersonalNumber> number = numbers.stream().filter((one) -> held.contains(one.key())).findFirst();
			if (number.isPresent() && (self == null || !holder.state().id().equals(self.id()))) {
				return new NumberTaken(number.get(), holder.state());
			}
		}
		return new OvertakenByAnother();
	}

}
