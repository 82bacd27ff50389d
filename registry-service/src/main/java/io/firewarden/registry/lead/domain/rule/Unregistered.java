package io.firewarden.registry.lead.domain.rule;

import java.util.List;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Words;

/**
 * XC-E: practises and stands in neither system: the census of quota Q1. Registering is no
 * condition of practising: it is urged, and only an agency that lacks the conditions of
 * Order 7 is fined.
 */
final class Unregistered implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_E;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		boolean known = dossier.agency() != null || (dossier.named() != null && dossier.market() != null);
		List<PracticeFact> proofs = dossier.practising(parameters);
		if (!known || dossier.entered() || proofs.isEmpty()) {
			return List.of();
		}
		return List.of(dossier.hint(rule(), Severity.S2,
				Words.of("lead.XC-E", dossier.subject().name(), proofs.size(), proofs.getLast().unitName()),
				proofs.stream().map(PracticeFact::evidence).toList()));
	}

}
