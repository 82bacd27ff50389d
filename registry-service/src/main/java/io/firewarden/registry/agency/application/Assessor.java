package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Found;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.eligibility.Assessment;
import io.firewarden.registry.eligibility.EligibilityRules;
import io.firewarden.registry.eligibility.Facts;
import io.firewarden.registry.eligibility.LapseWarnings;
import io.firewarden.registry.eligibility.Profile;
import io.firewarden.registry.equipment.EquipmentDirectory;
import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the facts about agencies from the registers and asks the rules of eligibility.
 */
public final class Assessor {

	private final EligibilityRules rules;

	private final LapseWarnings warnings;

	private final PractitionerDirectory people;

	private final EquipmentDirectory equipment;

	private final Merged merged;

	/** Without duplicate records. */
	public Assessor(EligibilityRules rules, LapseWarnings warnings, PractitionerDirectory people,
			EquipmentDirectory equipment) {
		this(rules, warnings, people, equipment, (usccs) -> Map.of());
	}

	public Assessor(EligibilityRules rules, LapseWarnings warnings, PractitionerDirectory people,
			EquipmentDirectory equipment, Merged merged) {
		this.merged = merged;
		this.rules = rules;
		this.warnings = warnings;
		this.people = people;
		this.equipment = equipment;
	}

	/** Which records were merged into each of some agencies. */
	@FunctionalInterface
	public interface Merged {

		Map<String, List<String>> into(Collection<String> usccs);

	}

	/** Whether any rule was in force on this day. */
	public boolean hasAnAnswerFor(LocalDate day) {
		return this.rules.haveAnAnswerFor(day);
	}

	/** An explained answer, and the first day after on which it may be another. */
	public record Explained(Assessment assessment, Optional<LocalDate> nextChangeOn) {
	}

	/**
	 * The conditions on any day, explained.
	 * @param knownOn the day whose knowledge of people is asked for; null for today's
	 */
	public Explained explain(Uscc uscc, AgencyFile file, LocalDate asOf, @Nullable LocalDate knownOn) {
		Facts facts = facts(Map.of(uscc.value(), file), asOf, knownOn).getOrDefault(uscc.value(),
				facts(file, List.of(), equipment(List.of(), asOf)));
		return new Explained(this.rules.assess(facts, asOf), this.rules.nextTurn(facts, asOf));
	}

	Found find(Uscc uscc, AgencyFile file, LocalDate asOf) {
		return find(Map.of(uscc.value(), file), asOf).values().iterator().next();
	}

	/** The same for many, with one question to each register. */
	Map<String, Found> find(Map<String, AgencyFile> files, LocalDate asOf) {
		Findings findings = new Findings(this.rules, this.warnings.inForceOn(asOf), asOf);
		Map<String, Found> found = new LinkedHashMap<>();
		facts(files, asOf, null).forEach((uscc, facts) -> found.put(uscc, findings.of(facts)));
		return found;
	}

	/** Whether an engineer with this number is engaged there on a day. */
	boolean engages(Uscc uscc, RegistrationNo number, LocalDate day) {
		return this.people.engaged(List.of(uscc.value()), null)
			.getOrDefault(uscc.value(), List.of())
			.stream()
			.filter((person) -> person.engineer() != null && person.engineer().registrationNo().equals(number.value()))
			.anyMatch((person) -> person.terms().stream().anyMatch((term) -> term.days().holdsOn(day)));
	}

	private Map<String, Facts> facts(Map<String, AgencyFile> files, LocalDate asOf, @Nullable LocalDate knownOn) {
		Map<String, Family> families = families(files.keySet());
		Set<String> all = new LinkedHashSet<>();
		families.values().forEach((family) -> all.addAll(family.usccs()));
		Map<String, List<Engaged>> engaged = this.people.engaged(all, knownOn);
		Map<String, List<HeldItem>> held = this.equipment.held(all, asOf);
		Facts.Equipment asked = equipment(List.of(), asOf);
		Map<String, Facts> facts = new LinkedHashMap<>();
		files.forEach((uscc, file) -> {
			Family family = families.getOrDefault(uscc, new Family(Set.of(uscc)));
			facts.put(uscc, facts(file, family.people(engaged),
					new Facts.Equipment(family.equipment(held), asked.required(), asked.nextEdition())));
		});
		return facts;
	}

	private Facts.Equipment equipment(List<HeldItem> held, LocalDate asOf) {
		return new Facts.Equipment(held, this.equipment.required(asOf), this.equipment.nextEdition(asOf).orElse(null));
	}

	private Map<String, Family> families(Set<String> usccs) {
		Map<String, List<String>> twins = this.merged.into(usccs);
		Map<String, Family> families = new LinkedHashMap<>();
		usccs.forEach((uscc) -> {
			Set<String> members = new LinkedHashSet<>(List.of(uscc));
			members.addAll(twins.getOrDefault(uscc, List.of()));
			families.put(uscc, new Family(members));
		});
		return families;
	}

	private static Facts facts(AgencyFile file, List<Engaged> people, Facts.Equipment equipment) {
		return new Facts(profile(file), file.subjectType().name(), file.subjectType().isLegalPerson(),
				file.premisesArea(), people, equipment, file.qualitySystem(), file.processControl());
	}

	/** Which article measures an agency that offers these kinds. */
	private static Profile profile(AgencyFile file) {
		if (file.kinds().size() > 1) {
			return Profile.BOTH;
		}
		return file.kinds().contains(ServiceKind.MAINT_TEST) ? Profile.MAINT_TEST : Profile.ASSESS;
	}

}
