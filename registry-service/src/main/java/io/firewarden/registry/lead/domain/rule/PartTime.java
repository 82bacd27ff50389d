package io.firewarden.registry.lead.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.StaffFact;
import io.firewarden.registry.lead.domain.Subject;
import io.firewarden.registry.lead.domain.Words;

/**
 * XC-G: a person is engaged at two agencies at once, or signs for an agency and is
 * engaged at another one (兼职、挂证). One lead for each person at each agency; the disputed
 * person counts at neither until an officer decides.
 */
final class PartTime implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_G;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		List<Hint> hints = new ArrayList<>();
		LocalDate since = dossier.today().minusMonths(parameters.practiceMonths());
		for (StaffFact person : dossier.staff()) {
			List<Evidence> evidence = person.contests()
				.stream()
				.filter((contest) -> contest.to() == null || !contest.to().isBefore(since))
				.map((contest) -> new Evidence(Evidence.Kind.PERSON,
						"C|" + person.personId() + "|" + contest.otherUscc() + "|" + contest.from(),
						Words.of("lead.evidence.contest", contest.otherName(), contest.from(),
								(contest.to() != null) ? contest.to() : ""),
						null, new Evidence.Link("practitioner", person.personId()), contest.from()))
				.toList();
			if (!evidence.isEmpty()) {
				hints.add(hint(dossier, person.personId(), person.name(), person.engineerNo() != null, evidence));
			}
		}
		Map<String, List<Evidence>> signed = new LinkedHashMap<>();
		for (PracticeFact proof : dossier.practising(parameters)) {
			if (proof.leadNo() != null && !proof.leadElsewhere().isEmpty()) {
				signed.computeIfAbsent(proof.leadNo(), (no) -> new ArrayList<>()).add(proof.evidence());
			}
		}
		signed.forEach((no, evidence) -> hints.add(hint(dossier, no, no, true, evidence)));
		return hints;
	}

	private Hint hint(Dossier dossier, String id, String name, boolean engineer, List<Evidence> evidence) {
		Subject person = new Subject(Subject.Kind.PERSON, id, name);
		return new Hint(rule(), engineer ? Severity.S2 : Severity.WARN, person, dossier.uscc(), dossier.brigade(),
				Words.of("lead.XC-G", name, dossier.subject().name()), evidence);
	}

}
