package io.firewarden.registry.lead.domain.rule;

import java.util.List;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Words;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.MarketStatus;
import io.firewarden.registry.market.ScopeClass;

/**
 * XC-A: the scope offers fire service without doubt, the company is active here, stands
 * in no system, and nothing shows that it practises. Goes to market regulation and the
 * public list. Each quarter is evidence of its own: what was dismissed is looked at
 * again. A feed that says nothing of the standing gives a mere hint.
 */
final class ScopeOnly implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_A;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		MarketEntity row = dossier.row();
		KeptEntity kept = dossier.market();
		if (row == null || kept == null || row.brigade() == null || row.withdrawn() || dossier.entered()
				|| kept.judgement().scope() != ScopeClass.STRONG || !dossier.practising(parameters).isEmpty()) {
			return List.of();
		}
		boolean stated = row.standing().status() == MarketStatus.ACTIVE;
		if (!stated && row.standing().status() != MarketStatus.NOT_STATED) {
			return List.of();
		}
		return List.of(dossier.hint(rule(), stated ? Severity.WARN : Severity.INFO,
				Words.of(stated ? "lead.XC-A" : "lead.XC-A.not-stated", row.name(), row.scopeText()),
				List.of(dossier.scopeEvidence("scope", row.scopeText(), row.standing().status().name(),
						parameters.recheck(dossier.today())))));
	}

}
