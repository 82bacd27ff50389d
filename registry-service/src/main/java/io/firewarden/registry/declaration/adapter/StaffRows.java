package io.firewarden.registry.declaration.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Because;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredDirection;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredEngineer;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredLevel;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredOperator;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.OperatorDirection;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.Staffing.Hand;
import org.jspecify.annotations.Nullable;

/** People of the register as rows of the form, and rows as the register takes them. */
final class StaffRows {

	/** Fields of a row that the register takes; a number that differs is another row. */
	static final Set<String> FIELDS = Set.of("validFrom", "validTo", "rank", "direction", "contractFrom", "contractTo",
			"insuranceMonth");

	/** 发证省份 of a registration that the form does not name: ours. */
	private static final String HERE = "51";

	private StaffRows() {
	}

	static List<DeclaredEngineer> engineers(List<Engaged> staff, LocalDate today) {
		return staff.stream().flatMap((one) -> Stream.ofNullable(one.engineer()).map((engineer) -> {
			Optional<Engaged.Term> term = term(one, today);
			return new DeclaredEngineer(engineer.registrationNo(), DeclaredLevel.valueOf(engineer.level().name()),
					one.name(), engineer.validity().from(), engineer.validity().to(), null,
					term.map((held) -> held.days().from()).orElse(null),
					term.map((held) -> held.days().to()).orElse(null),
					term.map(Engaged.Term::insuranceMonth).orElse(null));
		})).toList();
	}

	static List<DeclaredOperator> operators(List<Engaged> staff, LocalDate today) {
		return staff.stream().flatMap((one) -> one.operators().stream().map((operator) -> {
			Optional<Engaged.Term> term = term(one, today);
			OperatorDirection direction = operator.direction();
			return new DeclaredOperator(operator.certificateNo(), operator.rank(),
					(direction != null) ? DeclaredDirection.valueOf(direction.name()) : null, one.name(),
					operator.validity().from(), operator.validity().to(),
					term.map((held) -> held.days().from()).orElse(null),
					term.map((held) -> held.days().to()).orElse(null));
		})).toList();
	}

	/** The register's row with the declared values of these fields. */
	static DeclaredEngineer merged(DeclaredEngineer held, DeclaredEngineer said, Set<String> fields) {
		return new DeclaredEngineer(held.registrationNo(), held.level(), said.name(),
				fields.contains("validFrom") ? said.validFrom() : held.validFrom(),
				fields.contains("validTo") ? said.validTo() : held.validTo(), held.role(),
				fields.contains("contractFrom") ? said.contractFrom() : held.contractFrom(),
				fields.contains("contractTo") ? said.contractTo() : held.contractTo(),
				fields.contains("insuranceMonth") ? said.insuranceMonth() : held.insuranceMonth());
	}

	/** The register's row with the declared values of these fields. */
	static DeclaredOperator merged(DeclaredOperator held, DeclaredOperator said, Set<String> fields) {
		return new DeclaredOperator(held.certificateNo(), fields.contains("rank") ? said.rank() : held.rank(),
				fields.contains("direction") ? said.direction() : held.direction(), said.name(),
				fields.contains("validFrom") ? said.validFrom() : held.validFrom(),
				fields.contains("validTo") ? said.validTo() : held.validTo(),
				fields.contains("contractFrom") ? said.contractFrom() : held.contractFrom(),
				fields.contains("contractTo") ? said.contractTo() : held.contractTo());
	}

	/** The row as a hand of the register; empty while what the register needs is open. */
	static Optional<Hand> hand(DeclaredEngineer row) {
		Period validity = days(row.validFrom(), row.validTo());
		DeclaredLevel level = row.level();
		String number = row.registrationNo();
		if (validity == null || level == null || number == null || number.isBlank()) {
			return Optional.empty();
		}
		return Optional.of(new Hand(row.key(), row.name(),
				new Engaged.Registration(number, EngineerLevel.valueOf(level.name()), validity, HERE, false), null,
				Hand.days(row.contractFrom(), row.contractTo(), validity)));
	}

	/** The row as a hand of the register; empty while what the register needs is open. */
	static Optional<Hand> hand(DeclaredOperator row) {
		Period validity = days(row.validFrom(), row.validTo());
		Integer rank = row.rank();
		String number = row.certificateNo();
		DeclaredDirection direction = row.direction();
		if (validity == null || rank == null || number == null || number.isBlank()) {
			return Optional.empty();
		}
		return Optional.of(new Hand(row.key(), row.name(), null,
				new Engaged.Certificate(number, rank,
						(direction != null) ? OperatorDirection.valueOf(direction.name()) : null, validity),
				Hand.days(row.contractFrom(), row.contractTo(), validity)));
	}

	/** Where a change comes from: the declaration with this receipt. */
	static Because because(String receipt, LocalDate today) {
		return new Because(null, new Because.Source("AGENCY", receipt, today), null);
	}

	private static @Nullable Period days(@Nullable LocalDate from, @Nullable LocalDate to) {
		return (from != null && to != null) ? new Period(from, to) : null;
	}

	private static Optional<Engaged.Term> term(Engaged one, LocalDate today) {
		return one.terms().stream().filter((term) -> term.days().holdsOn(today)).findFirst();
	}

}
