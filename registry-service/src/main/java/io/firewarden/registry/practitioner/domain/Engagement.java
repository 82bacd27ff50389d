package io.firewarden.registry.practitioner.domain;

import java.time.Instant;
import java.time.LocalDate;

import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.Period;
import org.jspecify.annotations.Nullable;

/**
 * 聘用: a labour contract of a person with an agency.
 *
 * @param brigade of the agency
 * @param contract days of the contract
 * @param insuranceMonth last month of social insurance seen, such as 2022-01
 * @param resolved what an officer decided about it when another agency claimed the person
 * too
 */
public record Engagement(String id, String uscc, String brigade, EngagementRole role, Period contract,
		@Nullable String insuranceMonth, @Nullable Resolution resolved) {

	/** A new engagement; the same person, agency and first day give the same one. */
	static Engagement begin(PractitionerId person, Terms terms) {
		String id = "EG-" + PractitionerId.derived(person.value(), terms.uscc(), terms.contract().from().toString());
		return new Engagement(id, terms.uscc(), terms.brigade(), terms.role(), terms.contract(), terms.insuranceMonth(),
				null);
	}

	/** The days that count: the contract, cut short where another engagement stands. */
	public Period days() {
		return (this.resolved != null) ? this.contract.endingBy(this.resolved.endedOn()) : this.contract;
	}

	Engagement with(EngagementRole newRole, Period newContract, @Nullable String newInsuranceMonth) {
		return new Engagement(this.id, this.uscc, this.brigade, newRole, newContract, newInsuranceMonth, this.resolved);
	}

	Engagement resolved(Resolution resolution) {
		return new Engagement(this.id, this.uscc, this.brigade, this.role, this.contract, this.insuranceMonth,
				resolution);
	}

	Engagement movedTo(String newBrigade) {
		return new Engagement(this.id, this.uscc, newBrigade, this.role, this.contract, this.insuranceMonth,
				this.resolved);
	}

	/** What is agreed. */
	public record Terms(String uscc, String brigade, EngagementRole role, Period contract,
			@Nullable String insuranceMonth) {
	}

	/**
	 * An officer's decision.
	 *
	 * @param endedOn last day that counts, for the engagement that does not stand
	 */
	public record Resolution(Outcome outcome, @Nullable LocalDate endedOn, String by, Instant at, String reason) {
	}

	/** Which way it went. */
	public enum Outcome {

		STANDS, ENDED

	}

}
