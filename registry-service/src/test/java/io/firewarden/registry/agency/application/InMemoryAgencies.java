package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/** The port kept in a map, with the same promises about versions and jurisdictions. */
public final class InMemoryAgencies implements Agencies {

	private final TreeMap<String, Versioned<ServiceAgency>> byUscc = new TreeMap<>();

	public final List<AgencyEvent> told = new ArrayList<>();

	/** Runs once, between the next reading and its writing. */
	private @Nullable Runnable rival;

	public void overtakeNextWriting(Runnable byAnother) {
		this.rival = byAnother;
	}

	@Override
	public Optional<Versioned<ServiceAgency>> find(Uscc uscc, Jurisdiction by) {
		return Optional.ofNullable(this.byUscc.get(uscc.value()))
			.filter((found) -> by.covers(found.state().file().brigade().value(), uscc.value()));
	}

	@Override
	public Map<Uscc, Versioned<ServiceAgency>> findAll(Collection<Uscc> usccs) {
		Map<Uscc, Versioned<ServiceAgency>> found = new HashMap<>();
		usccs.forEach((uscc) -> find(uscc, new Jurisdiction.Everywhere()).ifPresent((one) -> found.put(uscc, one)));
		return found;
	}

	@Override
	public Set<Uscc> insertAll(List<Changed<ServiceAgency, AgencyEvent>> registered) {
		return registered.stream()
			.filter((one) -> !insert(one))
			.map((one) -> one.state().uscc())
			.collect(Collectors.toSet());
	}

	@Override
	public boolean insert(Changed<ServiceAgency, AgencyEvent> registered) {
		boolean free = this.byUscc.putIfAbsent(registered.state().uscc().value(),
				new Versioned<>(registered.state(), 1)) == null;
		if (free) {
			this.told.addAll(registered.events());
		}
		return free;
	}

	@Override
	public boolean save(Versioned<ServiceAgency> before, Changed<ServiceAgency, AgencyEvent> after) {
		Runnable first = this.rival;
		this.rival = null;
		if (first != null) {
			first.run();
		}
		String key = after.state().uscc().value();
		Versioned<ServiceAgency> current = this.byUscc.get(key);
		if (current == null || current.version() != before.version()) {
			return false;
		}
		this.byUscc.put(key, new Versioned<>(after.state(), before.version() + 1));
		this.told.addAll(after.events());
		return true;
	}

	@Override
	public Set<Uscc> saveAll(Map<Versioned<ServiceAgency>, Changed<ServiceAgency, AgencyEvent>> many) {
		Set<Uscc> overtaken = new HashSet<>();
		many.forEach((before, after) -> {
			if (!save(before, after)) {
				overtaken.add(before.state().uscc());
			}
		});
		return overtaken;
	}

	@Override
	public List<Versioned<ServiceAgency>> all(Collection<String> usccs) {
		return this.byUscc.values().stream().filter((one) -> usccs.contains(one.state().uscc().value())).toList();
	}

	@Override
	public List<Versioned<ServiceAgency>> changingBy(LocalDate day, int atMost) {
		return this.byUscc.values().stream().filter((one) -> isDue(one.state(), day)).limit(atMost).toList();
	}

	private static boolean isDue(ServiceAgency agency, LocalDate day) {
		LocalDate next = agency.outlook().nextChangeOn();
		return next != null && !next.isAfter(day);
	}

	@Override
	public Optional<Versioned<ServiceAgency>> asOf(Uscc uscc, LocalDate day, Jurisdiction by) {
		return find(uscc, by);
	}

	@Override
	public Map<String, List<String>> mergedInto(Collection<String> usccs) {
		return this.byUscc.values()
			.stream()
			.map(Versioned::state)
			.filter((agency) -> agency.mergedInto() != null && usccs.contains(agency.mergedInto().value()))
			.collect(Collectors.groupingBy((agency) -> String.valueOf(agency.mergedInto()),
					Collectors.mapping((agency) -> agency.uscc().value(), Collectors.toList())));
	}

	@Override
	public long count() {
		return this.byUscc.size();
	}

	@Override
	public List<Versioned<ServiceAgency>> following(@Nullable Uscc last, int atMost) {
		return ((last == null) ? this.byUscc : this.byUscc.tailMap(last.value(), false)).values()
			.stream()
			.limit(atMost)
			.toList();
	}

}
