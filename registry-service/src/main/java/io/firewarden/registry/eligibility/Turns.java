package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.Optional;

import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.Period;
import org.jspecify.annotations.Nullable;

/** The days on which dated facts begin or cease to count. */
final class Turns {

	private final LocalDate day;

	private @Nullable LocalDate first;

	private Turns(LocalDate day) {
		this.day = day;
	}

	/** The first of them after a day. */
	static Optional<LocalDate> after(LocalDate day, Facts facts) {
		Turns turns = new Turns(day);
		facts.people().forEach(turns::look);
		facts.equipment().held().forEach(turns::look);
		turns.at(facts.equipment().nextEdition());
		return Optional.ofNullable(turns.first);
	}

	private void look(Engaged person) {
		Engaged.Registration engineer = person.engineer();
		if (engineer != null) {
			look(engineer.validity());
		}
		person.operators().forEach((one) -> look(one.validity()));
		person.terms().forEach((one) -> look(one.days()));
		person.contests().forEach((one) -> look(one.days()));
	}

	private void look(Period period) {
		at(period.from());
		after(period.to());
	}

	private void look(HeldItem held) {
		at(held.heldFrom());
		after(held.heldTo());
		after(held.calibrationDueOn());
	}

	private void after(@Nullable LocalDate last) {
		if (last != null) {
			at(last.plusDays(1));
		}
	}

	private void at(@Nullable LocalDate turn) {
		if (turn != null && turn.isAfter(this.day) && (this.first == null || turn.isBefore(this.first))) {
			this.first = turn;
		}
	}

}
