package io.firewarden.registry.practitioner.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerId;

/**
 * All people. A number belongs to one person; every question names the jurisdiction it is
 * asked from.
 */
public interface Practitioners {

	Optional<Versioned<Practitioner>> find(PractitionerId id, Jurisdiction by);

	/** Who has one of these numbers. */
	List<Versioned<Practitioner>> holders(Collection<PersonalNumber> numbers);

	/** Everybody whom one of these agencies has engaged, now or once. */
	List<Versioned<Practitioner>> engagedAt(Collection<String> usccs);

	/** Whether any record was merged into this one. */
	boolean hasMerged(PractitionerId id);

	/** Writes a new person; false when the id or one of the numbers is taken. */
	boolean insert(Changed<Practitioner, PractitionerEvent> registered);

	/** Writes many new people at once; returns the ids of those that were not written. */
	Collection<PractitionerId> insertAll(List<Changed<Practitioner, PractitionerEvent>> registered);

	/** Writes state and events together; false when overtaken or a number is taken. */
	boolean save(Versioned<Practitioner> before, Changed<Practitioner, PractitionerEvent> after);

}
