package io.firewarden.registry.practitioner.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.StaffCorrections;
import io.firewarden.registry.practitioner.Staffing.Hand;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Operator;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import org.jspecify.annotations.Nullable;

/** Corrections, made through the register's own use cases. */
public final class CorrectStaff implements StaffCorrections {

	private static final Jurisdiction ALL = new Jurisdiction.Everywhere();

	private final Practitioners practitioners;

	private final RevisePractitioner revise;

	private final ReviseEngagement reviseEngagement;

	private final Clock clock;

	public CorrectStaff(Practitioners practitioners, Agreements agreements, Clock clock) {
		this.practitioners = practitioners;
		this.revise = new RevisePractitioner(practitioners);
		this.reviseEngagement = new ReviseEngagement(practitioners, agreements);
		this.clock = clock;
	}

	@Override
	public Correction correct(String uscc, Hand wanted, @Nullable String insuranceMonth, Because because) {
		Optional<Versioned<Practitioner>> holder = holder(wanted);
		if (holder.isEmpty()) {
			return Correction.REFUSED;
		}
		Versioned<Practitioner> current = holder.get();
		var command = new RevisePractitioner.Command(current.state().id(), person(current.state().person(), wanted),
				current.version(), because, ALL);
		return switch (this.revise.handle(command, today())) {
			case Ending.Done(var person) -> contract(person, uscc, wanted, insuranceMonth, because);
			case Ending.SameAsBefore(var person) -> contract(person, uscc, wanted, insuranceMonth, because);
			case Ending other -> ended(other);
		};
	}

	@Override
	public Correction end(String uscc, Hand gone, LocalDate lastDay, Because because) {
		return holder(gone).map((person) -> end(person, uscc, lastDay, because)).orElse(Correction.DONE);
	}

	private Correction end(Versioned<Practitioner> person, String uscc, LocalDate lastDay, Because because) {
		return engagement(person.state(), uscc)
			.map((one) -> revise(person, one, one.contract().from(), lastDay, one.insuranceMonth(), because))
			.orElse(Correction.DONE);
	}

	private Correction contract(Versioned<Practitioner> person, String uscc, Hand wanted,
			@Nullable String insuranceMonth, Because because) {
		return engagement(person.state(), uscc)
			.map((one) -> revise(person, one, wanted.days().from(), wanted.days().to(),
					(insuranceMonth != null) ? insuranceMonth : one.insuranceMonth(), because))
			.orElse(Correction.REFUSED);
	}

	private Correction revise(Versioned<Practitioner> person, Engagement one, LocalDate from, @Nullable LocalDate to,
			@Nullable String insuranceMonth, Because because) {
		return ended(this.reviseEngagement.handle(new ReviseEngagement.Command(person.state().id(), one.id(), from, to,
				null, insuranceMonth, person.version(), because, ALL), today()));
	}

	private static Correction ended(Ending ending) {
		return switch (ending) {
			case Ending.Registered _, Ending.Done _, Ending.SameAsBefore _ -> Correction.DONE;
			case Ending.Stale _, Ending.OvertakenByAnother _ -> Correction.OVERTAKEN;
			case Ending.NotThere _, Ending.NumberTaken _, Ending.Refused _ -> Correction.REFUSED;
		};
	}

	private Optional<Versioned<Practitioner>> holder(Hand hand) {
		return this.practitioners.holders(List.of(KnownStaff.number(hand))).stream().findFirst();
	}

	private Optional<Engagement> engagement(Practitioner person, String uscc) {
		return person.engagements()
			.stream()
			.filter((one) -> one.uscc().equals(uscc) && one.days().holdsOn(today()))
			.findFirst();
	}

	/** The person with what the row says of the certificate it names. */
	private static Person person(Person there, Hand wanted) {
		Engaged.Registration engineer = wanted.engineer();
		Engineer before = there.engineer();
		Engineer after = (engineer == null || before == null) ? before
				: new Engineer(before.level(), before.qualificationNo(), before.registrationNo(), before.sealNo(),
						engineer.validity(), before.issuingProvince(), before.confirmedHere());
		Engaged.Certificate operator = wanted.operator();
		List<Operator> operators = there.operators()
			.stream()
			.map((one) -> (operator != null && PersonalNumber.normal(one.certificateNo())
				.equals(PersonalNumber.normal(operator.certificateNo())))
						? new Operator(one.certificateNo(), operator.rank(), operator.direction(), operator.validity(),
								one.old())
						: one)
			.toList();
		return new Person((there.name() != null) ? there.name() : wanted.name(), there.identity(), after, operators);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
