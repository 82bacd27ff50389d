package io.firewarden.registry.lead.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.id.Ids;
import io.firewarden.registry.agency.AgencyFiles.FileCard;
import io.firewarden.registry.agency.AgencyFiles;
import io.firewarden.registry.equipment.EquipmentDirectory;
import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.lead.domain.PieceFact;
import io.firewarden.registry.lead.domain.SharedFact;
import io.firewarden.registry.lead.domain.StaffFact;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.PractitionerDirectory;

/** People and equipment of agencies, as leads need them. */
final class Means {

	private final PractitionerDirectory people;

	private final EquipmentDirectory equipment;

	private final AgencyFiles agencies;

	Means(PractitionerDirectory people, EquipmentDirectory equipment, AgencyFiles agencies) {
		this.people = people;
		this.equipment = equipment;
		this.agencies = agencies;
	}

	Map<String, Of> of(Collection<String> usccs, LocalDate today) {
		Map<String, Of> means = new HashMap<>();
		if (usccs.isEmpty()) {
			return means;
		}
		Map<String, List<Engaged>> engaged = this.people.engaged(usccs, null);
		Map<String, List<HeldItem>> held = this.equipment.held(usccs, today);
		usccs.forEach((uscc) -> means.put(uscc,
				new Of(engaged.getOrDefault(uscc, List.of()).stream().map(this::staff).toList(),
						held.getOrDefault(uscc, List.of()).stream().map(Means::piece).toList(),
						shared(engaged.getOrDefault(uscc, List.of()), today))));
		return means;
	}

	/** Operators whose certificate another agency counts on the same days. */
	private List<SharedFact> shared(List<Engaged> people, LocalDate today) {
		List<SharedFact> shared = new ArrayList<>();
		for (Engaged one : people) {
			List<SharedFact.Other> others = one.contests()
				.stream()
				.filter((contest) -> contest.days().holdsOn(today))
				.map((contest) -> new SharedFact.Other(contest.otherUscc(), name(contest.otherUscc())))
				.distinct()
				.toList();
			if (!others.isEmpty()) {
				one.operators()
					.forEach((certificate) -> shared
						.add(new SharedFact(SharedFact.Kind.OPERATOR, Contacts.tail(certificate.certificateNo()),
								Ids.derived("operator", certificate.certificateNo()), others)));
			}
		}
		return shared;
	}

	/** An agency's name; its code where it is not on the register. */
	String name(String uscc) {
		FileCard card = this.agencies.of(List.of(uscc)).get(uscc);
		return (card != null) ? card.name() : uscc;
	}

	private StaffFact staff(Engaged one) {
		Engaged.Registration engineer = one.engineer();
		String name = one.name();
		return new StaffFact(one.practitionerId(), (name != null) ? name : one.practitionerId(),
				(engineer != null) ? engineer.registrationNo() : null,
				(engineer != null) ? engineer.validity().from() : null,
				(engineer != null) ? engineer.validity().to() : null,
				one.contests()
					.stream()
					.map((contest) -> new StaffFact.Contest(contest.otherUscc(), name(contest.otherUscc()),
							contest.days().from(), contest.days().to()))
					.toList());
	}

	private static PieceFact piece(HeldItem item) {
		return new PieceFact(item.equipmentId(), item.itemCode(), item.serialNo(), item.heldFrom(), item.heldTo(),
				item.calibrationRequired() ? item.calibrationDueOn() : null);
	}

	/** People and equipment of one agency. */
	record Of(List<StaffFact> staff, List<PieceFact> pieces, List<SharedFact> shared) {

		static final Of NOTHING = new Of(List.of(), List.of(), List.of());

	}

}
