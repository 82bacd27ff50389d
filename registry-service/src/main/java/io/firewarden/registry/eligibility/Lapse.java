package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.Period;

/**
 * A row that counts today and will cease to.
 *
 * @param ref number of the certificate or of the piece of equipment
 * @param record id of the record the row stands in
 * @param lapsesOn last day on which it counts
 */
public record Lapse(Kind kind, String ref, String record, LocalDate lapsesOn) {

	/** What lapses. */
	public enum Kind {

		ENGINEER, OPERATOR, CONTRACT, CALIBRATION

	}

	/** What lapses from a day on until so many days later, the soonest first. */
	public static List<Lapse> within(int days, Facts facts, LocalDate from) {
		LocalDate last = from.plusDays(days);
		Stream<Lapse> people = facts.people()
			.stream()
			.filter((person) -> person.terms().stream().anyMatch((term) -> term.days().holdsOn(from)))
			.flatMap((person) -> of(person, from));
		Stream<Lapse> equipment = facts.equipment().held().stream().flatMap(Lapse::of);
		return Stream.concat(people, equipment)
			.filter((lapse) -> !lapse.lapsesOn.isBefore(from) && !lapse.lapsesOn.isAfter(last))
			.distinct()
			.sorted((one, other) -> one.lapsesOn.equals(other.lapsesOn) ? one.ref.compareTo(other.ref)
					: one.lapsesOn.compareTo(other.lapsesOn))
			.toList();
	}

	private static Stream<Lapse> of(Engaged person, LocalDate day) {
		String id = person.practitionerId();
		Stream<Lapse> engineer = Stream.ofNullable(person.engineer())
			.flatMap((one) -> of(Kind.ENGINEER, one.registrationNo(), id, one.validity()).stream());
		Stream<Lapse> operators = person.operators()
			.stream()
			.flatMap((one) -> of(Kind.OPERATOR, one.certificateNo(), id, one.validity()).stream());
		Stream<Lapse> contracts = person.terms()
			.stream()
			.filter((term) -> term.days().holdsOn(day))
			.flatMap((term) -> of(Kind.CONTRACT, term.engagementId(), id, term.days()).stream());
		return Stream.of(engineer, operators, contracts).flatMap((some) -> some);
	}

	private static Stream<Lapse> of(HeldItem held) {
		LocalDate due = held.calibrationDueOn();
		return (held.calibrationRequired() && due != null)
				? Stream
					.of(new Lapse(Kind.CALIBRATION, held.itemCode() + " " + held.serialNo(), held.equipmentId(), due))
				: Stream.empty();
	}

	private static Optional<Lapse> of(Kind kind, String ref, String record, Period period) {
		return Optional.ofNullable(period.to()).map((last) -> new Lapse(kind, ref, record, last));
	}

}
