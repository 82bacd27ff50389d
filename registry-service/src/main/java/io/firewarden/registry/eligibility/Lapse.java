package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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
		Set<Lapse> lapses = new LinkedHashSet<>();
		Consumer<Lapse> taker = (lapse) -> {
			if (!lapse.lapsesOn.isBefore(from) && !lapse.lapsesOn.isAfter(last)) {
				lapses.add(lapse);
			}
		};
		facts.people().forEach((person) -> of(person, from, taker));
		facts.equipment().held().forEach((held) -> of(held, taker));
		List<Lapse> sorted = new ArrayList<>(lapses);
		sorted.sort((one, other) -> one.lapsesOn.equals(other.lapsesOn) ? one.ref.compareTo(other.ref)
				: one.lapsesOn.compareTo(other.lapsesOn));
		return sorted;
	}

	/** Of whoever is engaged on the day. */
	private static void of(Engaged person, LocalDate day, Consumer<Lapse> taker) {
		if (!person.isEngagedOn(day)) {
			return;
		}
		String id = person.practitionerId();
		Engaged.Registration engineer = person.engineer();
		if (engineer != null) {
			of(Kind.ENGINEER, engineer.registrationNo(), id, engineer.validity(), taker);
		}
		for (Engaged.Certificate one : person.operators()) {
			of(Kind.OPERATOR, one.certificateNo(), id, one.validity(), taker);
		}
		for (Engaged.Term term : person.terms()) {
			if (term.days().holdsOn(day)) {
				of(Kind.CONTRACT, term.engagementId(), id, term.days(), taker);
			}
		}
	}

	private static void of(HeldItem held, Consumer<Lapse> taker) {
		LocalDate due = held.calibrationDueOn();
		if (held.calibrationRequired() && due != null) {
			taker.accept(new Lapse(Kind.CALIBRATION, held.itemCode() + " " + held.serialNo(), held.equipmentId(), due));
		}
	}

	private static void of(Kind kind, String ref, String record, Period period, Consumer<Lapse> taker) {
		LocalDate last = period.to();
		if (last != null) {
			taker.accept(new Lapse(kind, ref, record, last));
		}
	}

}
