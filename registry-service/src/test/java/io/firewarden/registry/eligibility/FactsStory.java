package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.equipment.RequiredEquipment;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.Engaged.Certificate;
import io.firewarden.registry.practitioner.Engaged.Registration;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.Period;
import org.jspecify.annotations.Nullable;

/**
 * Facts of an agency that fulfils every condition it can fulfil, and how to spoil them.
 */
public final class FactsStory {

	public static final LocalDate DAY = LocalDate.of(2022, 3, 7);

	private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

	private static final LocalDate TO = LocalDate.of(2025, 12, 31);

	private final Profile profile;

	private boolean legalPerson = true;

	private BigDecimal area = new BigDecimal("1000");

	private final List<Engaged> engineers = new ArrayList<>();

	private final List<Engaged> operators = new ArrayList<>();

	private List<HeldItem> held = List.of();

	private RequiredEquipment required = new RequiredEquipment(DAY, "", true, List.of());

	private boolean quality = true;

	private boolean process = true;

	private FactsStory(Profile profile) {
		this.profile = profile;
		engineers(1, 1);
		operators(2, 4, 4, 5);
	}

	public static FactsStory ample(Profile profile) {
		return new FactsStory(profile);
	}

	public FactsStory noLegalPerson() {
		this.legalPerson = false;
		return this;
	}

	public FactsStory area(String squareMetres) {
		this.area = new BigDecimal(squareMetres);
		return this;
	}

	public FactsStory engineers(int classOne, int classTwo) {
		this.engineers.clear();
		for (int i = 0; i < classOne + classTwo; i++) {
			this.engineers.add(engineer("E" + i, (i < classOne) ? EngineerLevel.CLASS_1 : EngineerLevel.CLASS_2,
					new Period(FROM, TO)));
		}
		return this;
	}

	/** So many of one rank and so many of another. */
	public FactsStory operators(int some, int rank, int others, int otherRank) {
		this.operators.clear();
		for (int i = 0; i < some + others; i++) {
			this.operators.add(operator("O" + i, (i < some) ? rank : otherRank, new Period(FROM, TO)));
		}
		return this;
	}

	public FactsStory firstEngineerValid(LocalDate from, LocalDate to) {
		return firstEngineer((one) -> new Engaged(one.practitionerId(), one.name(),
				new Registration("E0", level(one), new Period(from, to), "51", false), one.operators(), one.terms(),
				one.contests()));
	}

	/** The first engineer, changed. */
	public FactsStory firstEngineer(UnaryOperator<Engaged> change) {
		this.engineers.set(0, change.apply(this.engineers.getFirst()));
		return this;
	}

	/** The first engineer is a 二级 of another province. */
	public FactsStory firstEngineerFrom(String province, EngineerLevel level, boolean confirmed) {
		return firstEngineer((one) -> new Engaged(one.practitionerId(), one.name(),
				new Registration("E0", level, new Period(FROM, TO), province, confirmed), List.of(), one.terms(),
				List.of()));
	}

	public FactsStory firstEngineerEngaged(LocalDate from, @Nullable LocalDate to) {
		return firstEngineer((one) -> new Engaged(one.practitionerId(), one.name(), one.engineer(), List.of(),
				List.of(term(EngagementRole.ENGINEER, new Period(from, to))), List.of()));
	}

	public FactsStory firstEngineerContested(String by, LocalDate from, @Nullable LocalDate to) {
		return firstEngineer((one) -> new Engaged(one.practitionerId(), one.name(), one.engineer(), List.of(),
				one.terms(), List.of(new Engaged.Contest(by, new Period(from, to)))));
	}

	public FactsStory firstOperatorValid(LocalDate from, LocalDate to) {
		Certificate first = this.operators.getFirst().operators().getFirst();
		this.operators.set(0, operator(first.certificateNo(), first.rank(), new Period(from, to)));
		return this;
	}

	/** A second certificate of the first operator. */
	public FactsStory firstOperatorAlso(int rank) {
		Engaged first = this.operators.getFirst();
		this.operators.set(0, new Engaged(first.practitionerId(), first.name(), null,
				List.of(first.operators().getFirst(), new Certificate("O0-2", rank, null, new Period(FROM, TO))),
				first.terms(), List.of()));
		return this;
	}

	public FactsStory equipment(RequiredEquipment catalogue, HeldItem... items) {
		this.required = catalogue;
		this.held = List.of(items);
		return this;
	}

	private static EngineerLevel level(Engaged person) {
		Registration engineer = person.engineer();
		return (engineer != null) ? engineer.level() : EngineerLevel.CLASS_1;
	}

	private static Engaged engineer(String number, EngineerLevel level, Period validity) {
		return new Engaged("PR-" + number, "示例", new Registration(number, level, validity, "51", false), List.of(),
				List.of(term(EngagementRole.ENGINEER, new Period(FROM, null))), List.of());
	}

	private static Engaged operator(String number, int rank, Period validity) {
		return new Engaged("PR-" + number, "示例", null, List.of(new Certificate(number, rank, null, validity)),
				List.of(term(EngagementRole.OPERATOR, new Period(FROM, null))), List.of());
	}

	private static Engaged.Term term(EngagementRole role, Period days) {
		return new Engaged.Term("EG-" + role, role, days, null);
	}

	public FactsStory systems(boolean qualitySystem, boolean processControl) {
		this.quality = qualitySystem;
		this.process = processControl;
		return this;
	}

	public Facts told() {
		List<Engaged> people = new ArrayList<>(this.engineers);
		people.addAll(this.operators);
		return new Facts(this.profile, this.legalPerson ? "COMPANY" : "BRANCH", this.legalPerson, this.area, people,
				new Facts.Equipment(this.held, this.required), this.quality, this.process);
	}

}
