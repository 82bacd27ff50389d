package io.firewarden.registry.practitioner.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.Staffing;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Operator;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerId;

/** Staffing, answered from the register itself. */
public final class KnownStaff implements Staffing {

	static final Rule ENGINEER_TWICE = new Rule("REG-005");

	private static final int ATTEMPTS = 5;

	private final Practitioners practitioners;

	public KnownStaff(Practitioners practitioners) {
		this.practitioners = practitioners;
	}

	@Override
	public List<Objection> objections(List<Hand> hands) {
		List<Objection> objections = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Hand hand : hands) {
			boolean engineer = hand.engineer() != null;
			if (!seen.add(number(hand).key())) {
				objections.add(new Objection(engineer ? ENGINEER_TWICE : Person.OPERATOR_TWICE,
						hand.field() + (engineer ? ".registrationNo" : ".certificateNo")));
			}
			person(hand).breaches()
				.forEach((breach) -> objections.add(new Objection(breach.rule(), hand.field() + ".validTo")));
			if (hand.days().endsBeforeItBegins()) {
				objections.add(new Objection(Agreements.CONTRACT_BACKWARDS, hand.field() + ".contractTo"));
			}
		}
		return objections;
	}

	@Override
	public void engage(String uscc, String brigade, List<Hand> hands, Because because) {
		Map<String, Versioned<Practitioner>> known = known(hands);
		List<Changed<Practitioner, PractitionerEvent>> fresh = new ArrayList<>();
		for (Hand hand : hands) {
			Person person = person(hand);
			if (!known.containsKey(number(hand).key())) {
				fresh.add(Practitioner.register(person, terms(uscc, brigade, hand, person), brigade, because));
			}
		}
		Collection<PractitionerId> taken = this.practitioners.insertAll(fresh);
		if (!taken.isEmpty()) {
			known = known(hands);
		}
		for (Hand hand : hands) {
			Versioned<Practitioner> person = known.get(number(hand).key());
			if (person != null) {
				engage(person, uscc, brigade, hand, because);
			}
		}
	}

	@Override
	public boolean has(String uscc, List<Hand> hands) {
		Map<String, Versioned<Practitioner>> known = known(hands);
		return hands.stream().allMatch((hand) -> {
			Versioned<Practitioner> person = known.get(number(hand).key());
			return person != null && isEngaged(person.state(), uscc, hand);
		});
	}

	private void engage(Versioned<Practitioner> read, String uscc, String brigade, Hand hand, Because because) {
		Versioned<Practitioner> current = read;
		for (int attempt = 0; attempt < ATTEMPTS && !isEngaged(current.state(), uscc, hand); attempt++) {
			var terms = terms(uscc, brigade, hand, current.state().person());
			if (this.practitioners.save(current, current.state().engage(terms, because))) {
				return;
			}
			current = known(List.of(hand)).getOrDefault(number(hand).key(), current);
		}
	}

	private Map<String, Versioned<Practitioner>> known(List<Hand> hands) {
		Map<String, Versioned<Practitioner>> known = new HashMap<>();
		for (Versioned<Practitioner> holder : this.practitioners
			.holders(hands.stream().map(KnownStaff::number).toList())) {
			holder.state().person().numbers().forEach((number) -> known.put(number.key(), holder));
		}
		return known;
	}

	private static boolean isEngaged(Practitioner person, String uscc, Hand hand) {
		return person.engagements()
			.stream()
			.anyMatch((one) -> one.uscc().equals(uscc) && !one.days().within(hand.days()).endsBeforeItBegins());
	}

	private static Engagement.Terms terms(String uscc, String brigade, Hand hand, Person person) {
		return new Engagement.Terms(uscc, brigade, person.role(), hand.days(), null);
	}

	static PersonalNumber number(Hand hand) {
		return person(hand).numbers().getFirst();
	}

	private static Person person(Hand hand) {
		Engaged.Registration engineer = hand.engineer();
		Engaged.Certificate operator = hand.operator();
		return new Person(hand.name(), null,
				(engineer != null) ? new Engineer(engineer.level(), null, engineer.registrationNo(), null,
						engineer.validity(), engineer.issuingProvince(), engineer.confirmedHere()) : null,
				(operator != null) ? List.of(new Operator(operator.certificateNo(), operator.rank(),
						operator.direction(), operator.validity(), false)) : List.of());
	}

}
