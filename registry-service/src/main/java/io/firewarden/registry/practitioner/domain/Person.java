package io.firewarden.registry.practitioner.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.register.PersonalName;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and what they hold, without where they work.
 *
 * @param name null when nobody recorded it
 * @param identity of the resident id, null when nobody recorded it
 */
public record Person(@Nullable String name, @Nullable Identity identity, @Nullable Engineer engineer,
		List<Operator> operators) {

	public static final Rule OPERATOR_TWICE = new Rule("REG-006");

	public static final Rule VALIDITY_BACKWARDS = new Rule("REG-007");

	/** A record without any certificate says nothing. */
	public static final Rule NO_CERTIFICATE = new Rule("REG-204");

	/** Engaged as what the certificates do not allow. */
	public static final Rule ROLE_WITHOUT_CERTIFICATE = new Rule("REG-205");

	public Person {
		operators = List.copyOf(operators);
	}

	/**
	 * Where the form contradicts itself. A certificate that has lapsed is a fact, no
	 * breach.
	 */
	public List<Breach> breaches() {
		List<Breach> breaches = new ArrayList<>();
		if (this.engineer == null && this.operators.isEmpty()) {
			breaches.add(new Breach(NO_CERTIFICATE, "operators"));
		}
		if (this.engineer != null && this.engineer.validity().endsBeforeItBegins()) {
			breaches.add(new Breach(VALIDITY_BACKWARDS, "engineer.validTo"));
		}
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < this.operators.size(); i++) {
			Operator operator = this.operators.get(i);
			if (!seen.add(PersonalNumber.normal(operator.certificateNo()))) {
				breaches.add(new Breach(OPERATOR_TWICE, "operators[%d].certificateNo".formatted(i)));
			}
			if (operator.validity().endsBeforeItBegins()) {
				breaches.add(new Breach(VALIDITY_BACKWARDS, "operators[%d].validTo".formatted(i)));
			}
		}
		return List.copyOf(breaches);
	}

	/** The numbers that nobody else may have; the first names the record. */
	public List<PersonalNumber> numbers() {
		List<PersonalNumber> numbers = new ArrayList<>();
		if (this.engineer != null) {
			numbers.add(PersonalNumber.registration(this.engineer.level(), this.engineer.registrationNo(),
					"engineer.registrationNo"));
		}
		for (int i = 0; i < this.operators.size(); i++) {
			numbers.add(PersonalNumber.certificate(this.operators.get(i).certificateNo(),
					"operators[%d].certificateNo".formatted(i)));
		}
		if (this.identity != null) {
			numbers.add(PersonalNumber.identity(this.identity.hash()));
		}
		return numbers;
	}

	/** What the certificates allow. */
	public EngagementRole role() {
		if (this.engineer != null) {
			return this.operators.isEmpty() ? EngagementRole.ENGINEER : EngagementRole.BOTH;
		}
		return EngagementRole.OPERATOR;
	}

	public boolean allows(EngagementRole role) {
		return (!role.asEngineer() || this.engineer != null) && (!role.asOperator() || !this.operators.isEmpty());
	}

	public String maskedName() {
		return PersonalName.masked(this.name);
	}

	Person confirmed(boolean here) {
		return new Person(this.name, this.identity, (this.engineer != null) ? this.engineer.confirmed(here) : null,
				this.operators);
	}

	Person following(Person before) {
		return new Person(this.name, (this.identity != null) ? this.identity : before.identity,
				(this.engineer != null) ? this.engineer.following(before.engineer) : null, this.operators);
	}

	/**
	 * A resident id as it is kept: never itself.
	 *
	 * @param hash keyed hash, to find the same person again
	 * @param tail last four characters, to show
	 */
	public record Identity(String hash, String tail) {
	}

}
