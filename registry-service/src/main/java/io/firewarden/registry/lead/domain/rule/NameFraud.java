package io.firewarden.registry.lead.domain.rule;

import java.util.List;

import io.firewarden.registry.lead.domain.AgencyFacts;
import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Words;
import io.firewarden.registry.market.MarketEntity;

/**
 * XC-J: a unit or a document names an agency by a code and a name that are not one
 * agency's (冒用名义). A name it bore before is its name.
 */
final class NameFraud implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_J;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		AgencyFacts agency = dossier.agency();
		if (agency == null) {
			return List.of();
		}
		List<PracticeFact> wrong = dossier.practising(parameters)
			.stream()
			.filter((proof) -> proof.namedAs() != null && !isItsName(proof.namedAs(), dossier, agency))
			.toList();
		if (wrong.isEmpty()) {
			return List.of();
		}
		boolean another = wrong.stream().anyMatch((proof) -> proof.nameOf() != null);
		return List.of(dossier.hint(rule(), another ? Severity.S2 : Severity.WARN,
				Words.of(another ? "lead.XC-J" : "lead.XC-J.unknown", agency.name(),
						String.valueOf(wrong.getFirst().namedAs())),
				wrong.stream().map(PracticeFact::evidence).toList()));
	}

	private static boolean isItsName(String named, Dossier dossier, AgencyFacts agency) {
		MarketEntity row = dossier.row();
		return named.equalsIgnoreCase(agency.uscc()) || Same.name(named, agency.name())
				|| (row != null && (Same.name(named, row.name())
						|| row.formerNames().stream().anyMatch((name) -> Same.name(named, name))));
	}

}
