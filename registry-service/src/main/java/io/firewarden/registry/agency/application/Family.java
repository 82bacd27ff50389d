package io.firewarden.registry.agency.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.practitioner.Engaged;

/**
 * An agency with the records that turned out to be the same one. Whoever and whatever
 * stands in several of them counts once.
 */
record Family(Set<String> usccs) {

	List<Engaged> people(Map<String, List<Engaged>> engaged) {
		Map<String, Engaged> once = new LinkedHashMap<>();
		for (String uscc : this.usccs) {
			engaged.getOrDefault(uscc, List.of())
				.forEach((one) -> once.merge(one.practitionerId(), within(one), Family::together));
		}
		return List.copyOf(once.values());
	}

	List<HeldItem> equipment(Map<String, List<HeldItem>> held) {
		List<HeldItem> all = new ArrayList<>();
		Set<List<String>> seen = new HashSet<>();
		for (String uscc : this.usccs) {
			held.getOrDefault(uscc, List.of())
				.stream()
				.filter((item) -> seen.add(List.of(item.itemCode(), item.serialNo())))
				.forEach(all::add);
		}
		return all;
	}

	/** Two records of one agency do not contest each other's people. */
	private Engaged within(Engaged one) {
		if (one.contests().isEmpty()) {
			return one;
		}
		return new Engaged(one.practitionerId(), one.name(), one.engineer(), one.operators(), one.terms(),
				one.contests().stream().filter((contest) -> !this.usccs.contains(contest.otherUscc())).toList());
	}

	private static Engaged together(Engaged one, Engaged other) {
		return new Engaged(one.practitionerId(), one.name(), one.engineer(), one.operators(),
				Stream.concat(one.terms().stream(), other.terms().stream()).toList(),
				Stream.concat(one.contests().stream(), other.contests().stream()).distinct().toList());
	}

}
