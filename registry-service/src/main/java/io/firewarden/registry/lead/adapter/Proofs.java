package io.firewarden.registry.lead.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.practitioner.PractitionerDirectory.Employer;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import io.firewarden.registry.project.ProjectDirectory.PerformedProject;
import io.firewarden.registry.project.ProjectDirectory;
import io.firewarden.registry.roster.NameKey;
import io.firewarden.registry.roster.Roster;
import io.firewarden.registry.roster.RosterEntry;
import io.firewarden.registry.survey.SurveyedProviders.Named;
import io.firewarden.registry.survey.SurveyedProviders;
import io.firewarden.registry.unit.UnitDirectory.UnitCard;
import io.firewarden.registry.unit.UnitDirectory;
import org.jspecify.annotations.Nullable;

/** What proves that agencies practise: contracts, documents, and what units answer. */
final class Proofs {

	private final ProjectDirectory projects;

	private final SurveyedProviders surveys;

	private final UnitDirectory units;

	private final PractitionerDirectory people;

	private final Roster roster;

	Proofs(ProjectDirectory projects, SurveyedProviders surveys, UnitDirectory units, PractitionerDirectory people,
			Roster roster) {
		this.projects = projects;
		this.surveys = surveys;
		this.units = units;
		this.people = people;
		this.roster = roster;
	}

	/** By agency, the oldest first. */
	Map<String, List<PracticeFact>> of(Collection<String> usccs) {
		Map<String, List<PracticeFact>> proofs = new HashMap<>();
		if (usccs.isEmpty()) {
			return proofs;
		}
		List<PerformedProject> performed = this.projects.performed(usccs);
		List<Named> answers = this.surveys.naming(usccs);
		Map<String, UnitCard> cards = this.units
			.cards(Stream.concat(performed.stream().map(PerformedProject::unitId), answers.stream().map(Named::unitId))
				.collect(Collectors.toSet()));
		Map<String, List<Employer>> employers = this.people.employers(performed.stream()
			.map(PerformedProject::projectLead)
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.collect(Collectors.toSet()));
		for (PerformedProject one : performed) {
			List<PracticeFact> there = proofs.computeIfAbsent(one.uscc(), (uscc) -> new ArrayList<>());
			String unit = name(cards, one.unitId());
			there.add(new PracticeFact(PracticeFact.Kind.PROJECT, one.projectId(),
					(one.contractNo() != null) ? one.contractNo() : "—", one.unitId(), unit, one.brigade(), one.from(),
					one.to(), one.exempt(), one.projectLead(),
					elsewhere(employers, one.projectLead(), one.uscc(), one.from()), null, null));
			one.documents()
				.forEach((document) -> there
					.add(new PracticeFact(PracticeFact.Kind.DOCUMENT, one.projectId(), document.no(), one.unitId(),
							unit, one.brigade(), document.on(), null, one.exempt(), one.projectLead(),
							elsewhere(employers, one.projectLead(), one.uscc(), document.on()), null, null)));
		}
		for (Named answer : answers) {
			proofs.computeIfAbsent(String.valueOf(answer.uscc()), (uscc) -> new ArrayList<>())
				.add(answered(answer, cards, bearer(answer)));
		}
		proofs.values().forEach((list) -> list.sort(Comparator.comparing(PracticeFact::from)));
		return proofs;
	}

	/** What units say of an agency that nobody registered, the oldest first. */
	List<PracticeFact> of(SurveyedProviders.Unregistered stranger) {
		Map<String, UnitCard> cards = this.units
			.cards(stranger.answers().stream().map(Named::unitId).collect(Collectors.toSet()));
		return stranger.answers()
			.stream()
			.map((answer) -> answered(answer, cards, null))
			.sorted(Comparator.comparing(PracticeFact::from))
			.toList();
	}

	private static PracticeFact answered(Named answer, Map<String, UnitCard> cards, @Nullable String bearer) {
		UnitCard unit = cards.get(answer.unitId());
		return new PracticeFact(PracticeFact.Kind.SURVEY, answer.surveyId(),
				(answer.contractNo() != null) ? answer.contractNo() : "—", answer.unitId(),
				name(cards, answer.unitId()), (unit != null) ? unit.brigade() : "", answer.answeredOn(), null, false,
				null, List.of(), answer.name(), bearer);
	}

	/** Another agency that is registered under the name the unit wrote. */
	private @Nullable String bearer(Named answer) {
		if (answer.name() == null) {
			return null;
		}
		return this.roster.named(NameKey.of(answer.name()))
			.stream()
			.map(RosterEntry::uscc)
			.filter((uscc) -> !uscc.equals(answer.uscc()))
			.findFirst()
			.orElse(null);
	}

	/** Where that person was engaged that day, if not here. */
	private static List<String> elsewhere(Map<String, List<Employer>> employers, @Nullable String no, String uscc,
			LocalDate day) {
		if (no == null) {
			return List.of();
		}
		Set<String> there = new HashSet<>();
		for (Employer one : employers.getOrDefault(no, List.of())) {
			if (one.days().holdsOn(day)) {
				there.add(one.uscc());
			}
		}
		return there.contains(uscc) ? List.of() : List.copyOf(there);
	}

	private static String name(Map<String, UnitCard> cards, String unitId) {
		UnitCard unit = cards.get(unitId);
		return (unit != null) ? unit.name() : unitId;
	}

}
