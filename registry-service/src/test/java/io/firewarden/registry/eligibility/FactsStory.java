package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

	private final List<Facts.EngineerCertificate> engineers = new ArrayList<>();

	private final List<Facts.OperatorCertificate> operators = new ArrayList<>();

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
			this.engineers.add(new Facts.EngineerCertificate("E" + i, i < classOne, FROM, TO));
		}
		return this;
	}

	/** So many of one rank and so many of another. */
	public FactsStory operators(int some, int rank, int others, int otherRank) {
		this.operators.clear();
		for (int i = 0; i < some + others; i++) {
			this.operators.add(new Facts.OperatorCertificate("O" + i, (i < some) ? rank : otherRank, FROM, TO));
		}
		return this;
	}

	public FactsStory firstEngineerValid(LocalDate from, LocalDate to) {
		Facts.EngineerCertificate first = this.engineers.getFirst();
		this.engineers.set(0, new Facts.EngineerCertificate(first.registrationNo(), first.classOne(), from, to));
		return this;
	}

	public FactsStory firstOperatorValid(LocalDate from, LocalDate to) {
		Facts.OperatorCertificate first = this.operators.getFirst();
		this.operators.set(0, new Facts.OperatorCertificate(first.certificateNo(), first.rank(), from, to));
		return this;
	}

	public FactsStory systems(boolean qualitySystem, boolean processControl) {
		this.quality = qualitySystem;
		this.process = processControl;
		return this;
	}

	public Facts told() {
		return new Facts(this.profile, this.legalPerson ? "COMPANY" : "BRANCH", this.legalPerson, this.area,
				this.engineers, this.operators, this.quality, this.process);
	}

}
