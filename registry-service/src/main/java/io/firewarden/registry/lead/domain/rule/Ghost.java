package io.firewarden.registry.lead.domain.rule;

import java.util.List;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.NamedFact;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Words;

/**
 * XC-M: units name an agency that neither the registers nor the market's register know.
 * People have to ask, by variants of the name and with the help of other authorities.
 */
final class Ghost implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_M;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		NamedFact named = dossier.named();
		if (named == null || dossier.agency() != null || dossier.market() != null || dossier.practice().isEmpty()) {
			return List.of();
		}
		return List.of(dossier.hint(rule(), Severity.WARN,
				Words.of("lead.XC-M", String.join("、", named.names()), dossier.practice().size()),
				dossier.practice().stream().map(PracticeFact::evidence).toList()));
	}

}
