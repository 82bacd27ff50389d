package io.firewarden.registry.lead.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Subject;
import io.firewarden.registry.lead.domain.Words;

/**
 * XC-K: one person signed on one day at more units, or in more districts, than anybody
 * can serve. Positions of the units are not known; districts stand for distance.
 */
final class ImpossiblePresence implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_K;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		Map<String, Map<LocalDate, List<PracticeFact>>> days = new TreeMap<>();
		for (PracticeFact proof : dossier.practising(parameters)) {
			if (proof.kind() == PracticeFact.Kind.DOCUMENT && proof.leadNo() != null) {
				days.computeIfAbsent(proof.leadNo(), (no) -> new TreeMap<>())
					.computeIfAbsent(proof.from(), (day) -> new ArrayList<>())
					.add(proof);
			}
		}
		List<Hint> hints = new ArrayList<>();
		days.forEach((no, byDay) -> {
			List<PracticeFact> impossible = byDay.values()
				.stream()
				.filter((day) -> isTooMuch(day, parameters))
				.flatMap(List::stream)
				.toList();
			if (!impossible.isEmpty()) {
				hints.add(new Hint(rule(), Severity.S2, person(dossier, no), dossier.uscc(), dossier.brigade(), Words
					.of("lead.XC-K", person(dossier, no).name(), impossible.getFirst().from(), impossible.size()),
						impossible.stream().map(PracticeFact::evidence).toList()));
			}
		});
		return hints;
	}

	private static boolean isTooMuch(List<PracticeFact> day, Parameters parameters) {
		return day.stream().map(PracticeFact::unitId).distinct().count() > parameters.sitesPerDay()
				|| day.stream().map(PracticeFact::brigade).distinct().count() > parameters.brigadesPerDay();
	}

	private static Subject person(Dossier dossier, String no) {
		return dossier.staff()
			.stream()
			.filter((one) -> no.equals(one.engineerNo()))
			.findFirst()
			.map((one) -> new Subject(Subject.Kind.PERSON, one.personId(), one.name()))
			.orElseGet(() -> new Subject(Subject.Kind.PERSON, no, no));
	}

}
