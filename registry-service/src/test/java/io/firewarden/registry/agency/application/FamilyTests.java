package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FamilyTests {

	private static final Period DAYS = new Period(LocalDate.of(2021, 1, 1), null);

	private final Family family = new Family(new LinkedHashSet<>(List.of("A", "B")));

	@Test
	void whoStandsInBothCountsOnceAndContestsOnlyOthers() {
		List<Engaged> people = this.family.people(Map.of("A", List.of(person("P", "B"), person("Q", "C")), "B",
				List.of(person("P", "A"), person("R", "A"))));
		assertThat(people).extracting(Engaged::practitionerId).containsExactly("P", "Q", "R");
		assertThat(people.getFirst().contests()).isEmpty();
		assertThat(people.getFirst().terms()).hasSize(2);
		assertThat(people.get(1).contests()).hasSize(1);
		assertThat(people.get(2).contests()).isEmpty();
	}

	@Test
	void aPieceListedUnderBothCountsOnce() {
		assertThat(this.family
			.equipment(Map.of("A", List.of(item("1"), item("2")), "B", List.of(item("2")), "C", List.of(item("3")))))
			.extracting(HeldItem::serialNo)
			.containsExactly("1", "2");
	}

	private static Engaged person(String id, String contestedBy) {
		return new Engaged(id, null, null, List.of(),
				List.of(new Engaged.Term(id + contestedBy, EngagementRole.ENGINEER, DAYS, null)),
				List.of(new Engaged.Contest(contestedBy, DAYS)));
	}

	private static HeldItem item(String serial) {
		return new HeldItem("EQ", "秒表", serial, DAYS.from(), null, false, null, false);
	}

}
