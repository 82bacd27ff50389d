package io.firewarden.registry.practitioner.application;

import java.util.List;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.domain.Breach;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;

/**
 * Every way a writing on a person can end; the same for all use cases of the register.
 */
public sealed interface Ending {

	/** The number belongs to another person. */
	Rule NUMBER_TAKEN = new Rule("REG-200");

	/** Nothing is written for a day that has not come. */
	Rule NOT_YET = new Rule("REG-210");

	/**
	 * A merged record, of a person or an agency, stays as it is until the merge is
	 * undone.
	 */
	Rule MERGED = new Rule("REG-474");

	/** Somebody new is on the register. */
	record Registered(Versioned<Practitioner> practitioner) implements Ending {
	}

	/** The record is changed. */
	record Done(Versioned<Practitioner> practitioner) implements Ending {
	}

	/** It was like this already: a repeated request is not an error. */
	record SameAsBefore(Versioned<Practitioner> practitioner) implements Ending {
	}

	/** No such person, or not in this jurisdiction. */
	record NotThere() implements Ending {
	}

	/** The writer looked at an older version. */
	record Stale() implements Ending {
	}

	/** Somebody wrote between our reading and our writing. */
	record OvertakenByAnother() implements Ending {
	}

	/** Another person has this number; perhaps both are one. */
	record NumberTaken(PersonalNumber number, Practitioner holder) implements Ending {
	}

	/** Rules of the register are broken. */
	record Refused(List<Breach> breaches) implements Ending {

		static Refused of(Rule rule, String field) {
			return new Refused(List.of(new Breach(rule, field)));
		}

	}

}
