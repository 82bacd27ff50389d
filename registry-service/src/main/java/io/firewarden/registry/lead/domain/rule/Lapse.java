package io.firewarden.registry.lead.domain.rule;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.PieceFact;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Words;

/**
 * XC-L: the engineer who led had no valid registration on the day of a document, or a
 * piece of equipment the agency held was past its calibration.
 */
final class Lapse implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_L;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		List<Evidence> evidence = new ArrayList<>();
		Severity severity = Severity.WARN;
		List<PracticeFact> documents = dossier.practising(parameters)
			.stream()
			.filter((proof) -> proof.kind() == PracticeFact.Kind.DOCUMENT)
			.toList();
		for (PracticeFact document : documents) {
			boolean lapsed = dossier.staff()
				.stream()
				.anyMatch((person) -> person.engineerNo() != null && person.engineerNo().equals(document.leadNo())
						&& !person.isValidOn(document.from()));
			if (lapsed) {
				evidence.add(document.evidence());
				severity = Severity.S2;
			}
		}
		for (PieceFact piece : dossier.pieces()) {
			documents.stream()
				.filter((document) -> piece.hadLapsedOn(document.from()))
				.findFirst()
				.ifPresent((document) -> evidence
					.add(new Evidence(Evidence.Kind.EQUIPMENT, "E|" + piece.id() + "|" + piece.dueOn(),
							Words.of("lead.evidence.calibration", piece.itemCode(), piece.serialNo(),
									String.valueOf(piece.dueOn()), document.from()),
							null, new Evidence.Link("equipment", piece.id()), piece.dueOn())));
		}
		return evidence.isEmpty() ? List.of() : List.of(dossier.hint(rule(), severity,
				Words.of("lead.XC-L", dossier.subject().name(), evidence.size()), evidence));
	}

}
