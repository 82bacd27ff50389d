package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import io.firewarden.registry.eligibility.CountedRow.Kind;
import io.firewarden.registry.eligibility.CountedRow.Reason;
import io.firewarden.registry.eligibility.Facts.EngineerCertificate;
import io.firewarden.registry.eligibility.Facts.OperatorCertificate;
import org.jspecify.annotations.Nullable;

/** How much of a measure the facts hold on a day, and which rows were looked at. */
final class Counting {

	/** 四级/中级工; a smaller number is a higher rank. */
	private static final int INTERMEDIATE = 4;

	private Counting() {
	}

	/** Null when the register does not hold the measure. */
	static @Nullable BigDecimal amount(Measure measure, Facts facts, LocalDate asOf) {
		return switch (measure) {
			case LEGAL_PERSON -> yesOrNo(facts.legalPerson());
			case PREMISES_AREA -> facts.premisesArea();
			case ENGINEERS -> engineers(facts, asOf, (engineer) -> true);
			case CLASS_1_ENGINEERS -> engineers(facts, asOf, EngineerCertificate::classOne);
			case OPERATORS -> operators(facts, asOf, (operator) -> true);
			case INTERMEDIATE_OPERATORS -> operators(facts, asOf, (operator) -> operator.rank() <= INTERMEDIATE);
			case QUALITY_SYSTEM -> yesOrNo(facts.qualitySystem());
			case PROCESS_CONTROL -> yesOrNo(facts.processControl());
			case BASE_EQUIPMENT, MAINT_TEST_EQUIPMENT, ASSESS_EQUIPMENT -> null;
		};
	}

	static List<CountedRow> rows(Requirement requirement, Facts facts, LocalDate asOf) {
		return switch (requirement.measure()) {
			case LEGAL_PERSON ->
				one(Kind.SUBJECT_TYPE, facts.subjectType(), facts.legalPerson() ? null : Reason.NOT_A_LEGAL_PERSON);
			case PREMISES_AREA -> one(Kind.PREMISES, facts.premisesArea().toPlainString(), null);
			case ENGINEERS,
					CLASS_1_ENGINEERS ->
				facts.engineers()
					.stream()
					.map((row) -> new CountedRow(Kind.ENGINEER, row.registrationNo(),
							lapse(row.validFrom(), row.validTo(), asOf)))
					.toList();
			case OPERATORS,
					INTERMEDIATE_OPERATORS ->
				facts.operators()
					.stream()
					.map((row) -> new CountedRow(Kind.OPERATOR, row.certificateNo(),
							lapse(row.validFrom(), row.validTo(), asOf)))
					.toList();
			case QUALITY_SYSTEM -> system(requirement.measure(), facts.qualitySystem());
			case PROCESS_CONTROL -> system(requirement.measure(), facts.processControl());
			case BASE_EQUIPMENT, MAINT_TEST_EQUIPMENT, ASSESS_EQUIPMENT ->
				one(Kind.EQUIPMENT, requirement.measure().name(),
						(requirement.atLeast() == null) ? Reason.QUANTITIES_NOT_LOADED : Reason.NOT_RECORDED);
		};
	}

	private static BigDecimal engineers(Facts facts, LocalDate asOf, Predicate<EngineerCertificate> which) {
		return BigDecimal.valueOf(facts.engineers()
			.stream()
			.filter((row) -> lapse(row.validFrom(), row.validTo(), asOf) == null)
			.filter(which)
			.count());
	}

	private static BigDecimal operators(Facts facts, LocalDate asOf, Predicate<OperatorCertificate> which) {
		return BigDecimal.valueOf(facts.operators()
			.stream()
			.filter((row) -> lapse(row.validFrom(), row.validTo(), asOf) == null)
			.filter(which)
			.count());
	}

	private static List<CountedRow> system(Measure measure, boolean inPlace) {
		return one(Kind.SYSTEM, measure.name(), inPlace ? null : Reason.NOT_IN_PLACE);
	}

	/**
	 * Why a certificate does not count; null when it does. First and last day count:
	 * 以上、以下 and expiry dates include the day itself (Order 7 art. 38, Civil Code art.
	 * 1259).
	 */
	private static @Nullable Reason lapse(LocalDate validFrom, LocalDate validTo, LocalDate asOf) {
		if (asOf.isAfter(validTo)) {
			return Reason.EXPIRED;
		}
		return asOf.isBefore(validFrom) ? Reason.NOT_YET_VALID : null;
	}

	private static List<CountedRow> one(Kind kind, String ref, @Nullable Reason reason) {
		return List.of(new CountedRow(kind, ref, reason));
	}

	private static BigDecimal yesOrNo(boolean fact) {
		return fact ? BigDecimal.ONE : BigDecimal.ZERO;
	}

}
