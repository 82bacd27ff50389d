package io.firewarden.registry.practitioner.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Because;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.OperatorDirection;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.domain.Contests;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Operator;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import org.jspecify.annotations.Nullable;

/**
 * A person as stored, under {@code body}; read again by {@link StoredPractitioner}.
 *
 * @param numbers nobody else may have one of them; derived, as is all that follows
 * @param traits what the list is narrowed by: ENGINEER, OPERATOR, CLASS_1, RANK_5 …
 * @param contestedFrom first day on which two agencies claim the person, and the last
 */
record PractitionerDocument(String practitionerId, @Nullable String name, Person.@Nullable Identity identity,
		@Nullable EngineerEntry engineer, List<OperatorEntry> operators, List<EngagementEntry> engagements,
		@Nullable String recordedBy, Because.@Nullable Source source, @Nullable String mergedInto, List<String> numbers,
		List<String> usccs, List<String> brigades, List<String> traits, @Nullable LocalDate contestedFrom,
		@Nullable LocalDate contestedTo) {

	/** Last day of a contest that nobody ends. */
	private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

	/** What is worked out from the rest. */
	static final String[] DERIVED = { "numbers", "usccs", "brigades", "traits", "contestedFrom", "contestedTo" };

	static PractitionerDocument of(Practitioner practitioner) {
		Person person = practitioner.person();
		List<String> numbers = person.numbers().stream().map(PersonalNumber::key).toList();
		TreeSet<String> brigades = new TreeSet<>();
		practitioner.engagements().forEach((engagement) -> brigades.add(engagement.brigade()));
		if (practitioner.recordedBy() != null) {
			brigades.add(practitioner.recordedBy());
		}
		return new PractitionerDocument(practitioner.id().value(), person.name(), person.identity(),
				(person.engineer() != null) ? EngineerEntry.of(person.engineer()) : null,
				person.operators().stream().map(OperatorEntry::of).toList(),
				practitioner.engagements().stream().map(EngagementEntry::of).toList(), practitioner.recordedBy(),
				practitioner.source(), (practitioner.mergedInto() != null) ? practitioner.mergedInto().value() : null,
				numbers, practitioner.agencies(), new ArrayList<>(brigades), traits(person),
				contests(practitioner).map(Period::from).min(LocalDate::compareTo).orElse(null),
				contests(practitioner).map((days) -> (days.to() != null) ? days.to() : OPEN)
					.max(LocalDate::compareTo)
					.orElse(null));
	}

	/** Words that the list is narrowed and counted by. */
	private static List<String> traits(Person person) {
		TreeSet<String> traits = new TreeSet<>();
		if (person.engineer() != null) {
			traits.add("ENGINEER");
			traits.add(person.engineer().level().name());
		}
		person.operators().forEach((operator) -> {
			traits.add("OPERATOR");
			traits.add("RANK_" + operator.rank());
		});
		return List.copyOf(traits);
	}

	private static Stream<Period> contests(Practitioner practitioner) {
		return practitioner.engagements()
			.stream()
			.flatMap((one) -> Contests.of(one, practitioner.engagements()).stream())
			.map(Contests.Contest::days);
	}

	record EngineerEntry(EngineerLevel level, @Nullable String qualificationNo, String registrationNo,
			@Nullable String sealNo, LocalDate validFrom, LocalDate validTo, String issuingProvince,
			boolean confirmedHere) {

		static EngineerEntry of(Engineer engineer) {
			return new EngineerEntry(engineer.level(), engineer.qualificationNo(), engineer.registrationNo(),
					engineer.sealNo(), engineer.validity().from(), Days.end(engineer.validity()),
					engineer.issuingProvince(), engineer.confirmedHere());
		}

	}

	record OperatorEntry(String certificateNo, int rank, @Nullable OperatorDirection direction, LocalDate validFrom,
			LocalDate validTo, boolean old) {

		static OperatorEntry of(Operator operator) {
			return new OperatorEntry(operator.certificateNo(), operator.rank(), operator.direction(),
					operator.validity().from(), Days.end(operator.validity()), operator.old());
		}

	}

	record EngagementEntry(String engagementId, String uscc, String brigade, EngagementRole role,
			LocalDate contractFrom, @Nullable LocalDate contractTo, @Nullable String insuranceMonth,
			@Nullable ResolutionEntry resolved) {

		static EngagementEntry of(Engagement engagement) {
			Engagement.Resolution resolved = engagement.resolved();
			return new EngagementEntry(engagement.id(), engagement.uscc(), engagement.brigade(), engagement.role(),
					engagement.contract().from(), engagement.contract().to(), engagement.insuranceMonth(),
					(resolved != null) ? new ResolutionEntry(resolved.outcome(), resolved.endedOn(), resolved.by(),
							resolved.at(), resolved.reason()) : null);
		}

	}

	record ResolutionEntry(Engagement.Outcome outcome, @Nullable LocalDate endedOn, String by, Instant at,
			String reason) {
	}

}
