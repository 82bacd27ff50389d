package io.firewarden.registry.lead.domain.rule;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Words;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.ScopeClass;

/**
 * XC-I: stands in a system and practises, but its scope names no fire service: advice to
 * market regulation. A scope that the feed does not give is no scope that lacks
 * something.
 */
final class ScopeMissing implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_I;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		MarketEntity row = dossier.row();
		KeptEntity kept = dossier.market();
		List<PracticeFact> proofs = dossier.practising(parameters);
		if (row == null || kept == null || !dossier.entered() || proofs.isEmpty() || row.scopeText().isBlank()
				|| kept.judgement().scope() != ScopeClass.NONE) {
			return List.of();
		}
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(dossier.scopeEvidence("scope", row.scopeText()));
		proofs.stream().limit(5).forEach((proof) -> evidence.add(proof.evidence()));
		return List
			.of(dossier.hint(rule(), Severity.WARN, Words.of("lead.XC-I", row.name(), row.scopeText()), evidence));
	}

}
