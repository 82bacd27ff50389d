package io.firewarden.registry.practitioner.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.jspecify.annotations.Nullable;

/** The port kept in a map, with the same promises about numbers and versions. */
public final class InMemoryPractitioners implements Practitioners, EngagedPeople.PastPractitioners {

	private final TreeMap<String, Versioned<Practitioner>> byId = new TreeMap<>();

	public final List<PractitionerEvent> told = new ArrayList<>();

	private @Nullable Runnable rival;

	/** Runs once, between the next reading and its writing. */
	public void overtakeNextWriting(Runnable byAnother) {
		this.rival = byAnother;
	}

	@Override
	public Optional<Versioned<Practitioner>> find(PractitionerId id, Jurisdiction by) {
		return Optional.ofNullable(this.byId.get(id.value())).filter((one) -> covers(by, one.state()));
	}

	private static boolean covers(Jurisdiction by, Practitioner person) {
		return by.covers(person.recordedBy(), null)
				|| person.engagements().stream().anyMatch((one) -> by.covers(one.brigade(), one.uscc()));
	}

	@Override
	public List<Versioned<Practitioner>> holders(Collection<PersonalNumber> numbers) {
		Set<String> keys = numbers.stream().map(PersonalNumber::key).collect(Collectors.toSet());
		return this.byId.values().stream().filter((one) -> has(one.state(), keys)).toList();
	}

	private static boolean has(Practitioner person, Set<String> keys) {
		return person.person().numbers().stream().anyMatch((number) -> keys.contains(number.key()));
	}

	@Override
	public List<Versioned<Practitioner>> engagedAt(Collection<String> usccs) {
		List<Versioned<Practitioner>> found = this.byId.values()
			.stream()
			.filter((one) -> one.state().agencies().stream().anyMatch(usccs::contains))
			.collect(Collectors.toCollection(ArrayList::new));
		Set<PractitionerId> ids = found.stream().map((one) -> one.state().id()).collect(Collectors.toSet());
		Set<PractitionerId> into = found.stream()
			.flatMap((one) -> Optional.ofNullable(one.state().mergedInto()).stream())
			.collect(Collectors.toSet());
		this.byId.values()
			.stream()
			.filter((one) -> !ids.contains(one.state().id()))
			.filter((one) -> into.contains(one.state().id())
					|| (one.state().mergedInto() != null && ids.contains(one.state().mergedInto())))
			.forEach(found::add);
		return found;
	}

	@Override
	public boolean hasMerged(PractitionerId id) {
		return this.byId.values().stream().anyMatch((one) -> id.equals(one.state().mergedInto()));
	}

	@Override
	public boolean insert(Changed<Practitioner, PractitionerEvent> registered) {
		Practitioner person = registered.state();
		if (this.byId.containsKey(person.id().value()) || !holders(person.person().numbers()).isEmpty()) {
			return false;
		}
		this.byId.put(person.id().value(), new Versioned<>(person, 1));
		this.told.addAll(registered.events());
		return true;
	}

	@Override
	public Collection<PractitionerId> insertAll(List<Changed<Practitioner, PractitionerEvent>> registered) {
		return registered.stream().filter((one) -> !insert(one)).map((one) -> one.state().id()).toList();
	}

	@Override
	public boolean save(Versioned<Practitioner> before, Changed<Practitioner, PractitionerEvent> after) {
		Runnable first = this.rival;
		this.rival = null;
		if (first != null) {
			first.run();
		}
		Practitioner person = after.state();
		Versioned<Practitioner> current = this.byId.get(person.id().value());
		boolean taken = holders(person.person().numbers()).stream()
			.anyMatch((one) -> !one.state().id().equals(person.id()));
		if (current == null || current.version() != before.version() || taken) {
			return false;
		}
		this.byId.put(person.id().value(), new Versioned<>(person, before.version() + 1));
		this.told.addAll(after.events());
		return true;
	}

	@Override
	public Practitioner asOf(PractitionerId id, LocalDate day) {
		return this.byId.get(id.value()).state();
	}

}
