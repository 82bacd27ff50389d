package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.eligibility.LapseWarnings;
import io.firewarden.registry.eligibility.adapter.ShippedRules;
import io.firewarden.registry.equipment.EquipmentDirectory;
import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.equipment.RequiredEquipment;
import io.firewarden.registry.practitioner.PractitionerDirectory;

/** Assessors over the shipped rules, for tests: without equipment. */
public final class Assessors {

	private static final LapseWarnings WARNINGS = new LapseWarnings(
			List.of(new LapseWarnings.Edition(LocalDate.of(2021, 11, 9), List.of(90, 30, 7), "invented", true)));

	private static final EquipmentDirectory NO_EQUIPMENT = new EquipmentDirectory() {
		@Override
		public Optional<LocalDate> nextEdition(LocalDate after) {
			return Optional.empty();
		}

		@Override
		public Map<String, List<HeldItem>> held(Collection<String> usccs, LocalDate asOf) {
			return Map.of();
		}

		@Override
		public RequiredEquipment required(LocalDate asOf) {
			return new RequiredEquipment(asOf, "", true, List.of());
		}

	};

	private Assessors() {
	}

	/** Every agency has the people of this story. */
	public static Assessor of(AgencyStory story) {
		return over((usccs, asOf) -> usccs.stream()
			.collect(Collectors.toMap(Function.identity(), (uscc) -> story.people())));
	}

	public static Assessor over(PractitionerDirectory people) {
		return new Assessor(ShippedRules.load(), WARNINGS, people, NO_EQUIPMENT);
	}

}
