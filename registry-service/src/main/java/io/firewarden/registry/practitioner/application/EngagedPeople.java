package io.firewarden.registry.practitioner.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import io.firewarden.registry.practitioner.domain.Contests;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.jspecify.annotations.Nullable;

/** The directory, answered from the register itself. */
public final class EngagedPeople implements PractitionerDirectory {

	private final Practitioners practitioners;

	private final PastPractitioners past;

	public EngagedPeople(Practitioners practitioners, PastPractitioners past) {
		this.practitioners = practitioners;
		this.past = past;
	}

	/** What was known of a person on a day; the first writing where nothing was yet. */
	@FunctionalInterface
	public interface PastPractitioners {

		Practitioner asOf(PractitionerId id, LocalDate day);

	}

	@Override
	public Map<String, List<Engaged>> engaged(Collection<String> usccs, @Nullable LocalDate asOf) {
		Map<String, List<Engaged>> engaged = new LinkedHashMap<>();
		usccs.forEach((uscc) -> engaged.put(uscc, new ArrayList<>()));
		Map<PractitionerId, List<Practitioner>> people = new LinkedHashMap<>();
		for (Versioned<Practitioner> one : this.practitioners.engagedAt(engaged.keySet())) {
			Practitioner then = (asOf != null) ? this.past.asOf(one.state().id(), asOf) : one.state();
			PractitionerId person = (then.mergedInto() != null) ? then.mergedInto() : then.id();
			people.computeIfAbsent(person, (key) -> new ArrayList<>()).add(then);
		}
		people.forEach((person, records) -> add(person, records, engaged));
		return engaged;
	}

	@Override
	public Map<String, List<Employer>> employers(Collection<String> registrationNos) {
		Map<String, List<Employer>> employers = new LinkedHashMap<>();
		List<PersonalNumber> numbers = registrationNos.stream()
			.flatMap((no) -> Stream.of("E1:", "E2:")
				.map((level) -> new PersonalNumber(level + PersonalNumber.normal(no), "registrationNo")))
			.toList();
		if (numbers.isEmpty()) {
			return employers;
		}
		for (Versioned<Practitioner> one : this.practitioners.holders(numbers)) {
			Engineer engineer = one.state().person().engineer();
			if (engineer != null) {
				employers.put(engineer.registrationNo(),
						one.state()
							.engagements()
							.stream()
							.map((engagement) -> new Employer(engagement.uscc(), engagement.days()))
							.toList());
			}
		}
		return employers;
	}

	/** Records that were merged are one person: their engagements meet. */
	private static void add(PractitionerId person, List<Practitioner> records, Map<String, List<Engaged>> engaged) {
		List<Engagement> all = new ArrayList<>();
		records.forEach((record) -> all.addAll(record.engagements()));
		Set<String> usccs = new LinkedHashSet<>();
		all.forEach((one) -> usccs.add(one.uscc()));
		for (String uscc : usccs) {
			List<Engaged> people = engaged.get(uscc);
			if (people != null) {
				people.add(at(uscc, person, records, all));
			}
		}
	}

	/** Loops, because everybody is asked about at once. */
	private static Engaged at(String uscc, PractitionerId person, List<Practitioner> records, List<Engagement> all) {
		Practitioner main = records.getFirst();
		Engineer engineer = null;
		List<Engaged.Certificate> certificates = new ArrayList<>();
		for (Practitioner record : records) {
			main = record.id().equals(person) ? record : main;
			engineer = (engineer != null) ? engineer : record.person().engineer();
			record.person().operators().forEach((one) -> certificates.add(one.toCertificate()));
		}
		List<Engaged.Term> terms = new ArrayList<>();
		List<Engaged.Contest> contests = new ArrayList<>();
		for (Engagement one : all) {
			if (one.uscc().equals(uscc)) {
				terms.add(new Engaged.Term(one.id(), one.role(), one.days(), one.insuranceMonth()));
				Contests.of(one, all)
					.forEach((contest) -> contests.add(new Engaged.Contest(contest.other().uscc(), contest.days())));
			}
		}
		return new Engaged(person.value(), main.person().name(), (engineer != null) ? engineer.toRegistration() : null,
				certificates, terms, contests);
	}

}
