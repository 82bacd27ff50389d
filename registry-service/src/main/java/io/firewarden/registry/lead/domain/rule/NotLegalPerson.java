package io.firewarden.registry.lead.domain.rule;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.lead.domain.AgencyFacts;
import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Words;
import io.firewarden.registry.market.LegalPerson;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.roster.NameKey;

/**
 * XC-B: stands in a system and is no legal person (branch, individual business,
 * partnership, sole proprietorship): a row of 附件2. A branch is named after its parent.
 */
final class NotLegalPerson implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_B;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		AgencyFacts agency = dossier.agency();
		if (agency == null || !agency.entered()) {
			return List.of();
		}
		MarketEntity row = dossier.row();
		List<Evidence> evidence = new ArrayList<>();
		if (!agency.subjectType().equals("COMPANY")) {
			evidence.add(new Evidence(Evidence.Kind.REGISTER, "R|" + agency.uscc() + "|" + agency.subjectType(),
					Words.of("lead.evidence.register", agency.name(), agency.subjectType()), null,
					new Evidence.Link("agency", agency.uscc()), null));
		}
		if (row != null && row.subject().legalPerson() == LegalPerson.NO) {
			evidence.add(dossier.marketEvidence("legal-person", row.subject().reason()));
		}
		if (evidence.isEmpty()) {
			return List.of();
		}
		String parent = NameKey.of(agency.name()).parent().map(NameKey::value).orElse("");
		return List.of(dossier.hint(rule(), Severity.WARN, parent.isEmpty() ? Words.of("lead.XC-B", agency.name())
				: Words.of("lead.XC-B.branch", agency.name(), parent), evidence));
	}

}
