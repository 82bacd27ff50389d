package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.eligibility.CountedRow.Kind;
import io.firewarden.registry.eligibility.CountedRow.Reason;
import io.firewarden.registry.equipment.RequiredEquipment.Group;
import org.jspecify.annotations.Nullable;

/** How much of a measure the facts hold on a day, and which rows were looked at. */
final class Counting {

	private final Facts facts;

	private final Staff staff;

	private final LocalDate asOf;

	Counting(Facts facts, LocalDate asOf, String homeProvince) {
		this.facts = facts;
		this.staff = new Staff(facts.people(), asOf, homeProvince);
		this.asOf = asOf;
	}

	/** What the rule asks for; of equipment, what the catalogue does. */
	Comparison compare(Requirement requirement) {
		BigDecimal required = requirement.atLeast();
		return switch (requirement.measure()) {
			case BASE_EQUIPMENT, MAINT_TEST_EQUIPMENT, ASSESS_EQUIPMENT -> new Comparison(requirement.measure(),
					(required != null) ? required : stock(requirement.measure()).required(), amount(requirement));
			default -> new Comparison(requirement.measure(), required, amount(requirement));
		};
	}

	/** Null when the register does not hold the measure. */
	private @Nullable BigDecimal amount(Requirement requirement) {
		return switch (requirement.measure()) {
			case LEGAL_PERSON -> yesOrNo(this.facts.legalPerson());
			case PREMISES_AREA -> this.facts.premisesArea();
			case ENGINEERS -> BigDecimal.valueOf(this.staff.engineers(false));
			case CLASS_1_ENGINEERS -> BigDecimal.valueOf(this.staff.engineers(true));
			case OPERATORS -> BigDecimal.valueOf(this.staff.operators(false));
			case INTERMEDIATE_OPERATORS -> BigDecimal.valueOf(this.staff.operators(true));
			case QUALITY_SYSTEM -> yesOrNo(this.facts.qualitySystem());
			case PROCESS_CONTROL -> yesOrNo(this.facts.processControl());
			case BASE_EQUIPMENT, MAINT_TEST_EQUIPMENT, ASSESS_EQUIPMENT -> stock(requirement.measure()).found();
		};
	}

	List<CountedRow> rows(Requirement requirement) {
		return switch (requirement.measure()) {
			case LEGAL_PERSON -> one(Kind.SUBJECT_TYPE, this.facts.subjectType(),
					this.facts.legalPerson() ? null : Reason.NOT_A_LEGAL_PERSON);
			case PREMISES_AREA -> one(Kind.PREMISES, this.facts.premisesArea().toPlainString(), null);
			case ENGINEERS, CLASS_1_ENGINEERS -> this.staff.engineerRows();
			case OPERATORS, INTERMEDIATE_OPERATORS -> this.staff.operatorRows();
			case QUALITY_SYSTEM -> system(requirement.measure(), this.facts.qualitySystem());
			case PROCESS_CONTROL -> system(requirement.measure(), this.facts.processControl());
			case BASE_EQUIPMENT, MAINT_TEST_EQUIPMENT, ASSESS_EQUIPMENT ->
				stock(requirement.measure()).rows(requirement.measure());
		};
	}

	private Stock stock(Measure measure) {
		Group group = switch (measure) {
			case BASE_EQUIPMENT -> Group.EQ_BASE;
			case MAINT_TEST_EQUIPMENT -> Group.EQ_MT;
			default -> Group.EQ_AS;
		};
		return new Stock(this.facts.equipment(), group, this.asOf);
	}

	private static List<CountedRow> system(Measure measure, boolean inPlace) {
		return one(Kind.SYSTEM, measure.name(), inPlace ? null : Reason.NOT_IN_PLACE);
	}

	private static List<CountedRow> one(Kind kind, String ref, @Nullable Reason reason) {
		return List.of(new CountedRow(kind, ref, reason));
	}

	private static BigDecimal yesOrNo(boolean fact) {
		return fact ? BigDecimal.ONE : BigDecimal.ZERO;
	}

}
