package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.Period;
import org.jspecify.annotations.Nullable;

/** The days on which dated facts begin or cease to count. */
final class Turns {

	private Turns() {
	}

	/** The first of them after a day. */
	static Optional<LocalDate> after(LocalDate day, Facts facts) {
		Stream<@Nullable LocalDate> people = facts.people().stream().flatMap(Turns::of);
		Stream<@Nullable LocalDate> equipment = facts.equipment()
			.held()
			.stream()
			.flatMap((held) -> Stream.of(held.heldFrom(), dayAfter(held.heldTo()), dayAfter(held.calibrationDueOn())));
		return Stream.concat(Stream.concat(people, equipment), Stream.ofNullable(facts.equipment().nextEdition()))
			.flatMap(Stream::ofNullable)
			.filter((turn) -> turn.isAfter(day))
			.min(LocalDate::compareTo);
	}

	private static Stream<@Nullable LocalDate> of(Engaged person) {
		Stream<Period> periods = Stream.of(Stream.ofNullable(person.engineer()).map((one) -> one.validity()),
				person.operators().stream().map((one) -> one.validity()),
				person.terms().stream().map((one) -> one.days()), person.contests().stream().map((one) -> one.days()))
			.flatMap((some) -> some);
		return periods.flatMap((period) -> Stream.of(period.from(), dayAfter(period.to())));
	}

	private static @Nullable LocalDate dayAfter(@Nullable LocalDate last) {
		return (last != null) ? Objects.requireNonNull(last).plusDays(1) : null;
	}

}
