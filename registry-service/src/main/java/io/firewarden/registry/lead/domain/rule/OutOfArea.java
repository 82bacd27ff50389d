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
import org.jspecify.annotations.Nullable;

/**
 * XC-F: practises here and is registered in another province or city: a row of 附件7 and a
 * question to its home authority. Coming from elsewhere is no offence (Order 7 art. 8).
 */
final class OutOfArea implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_F;
	}

	private static final String PROVINCE = "51";

	private static final String CITY = "5110";

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		List<PracticeFact> proofs = dossier.practising(parameters);
		String home = home(dossier);
		AgencyFacts agency = dossier.agency();
		boolean province = (home != null) ? !home.startsWith(PROVINCE)
				: agency != null && agency.originScope().equals("OUT_OF_PROVINCE");
		boolean city = (home != null) ? !home.startsWith(CITY)
				: agency != null && agency.originScope().equals("OTHER_CITY_IN_PROVINCE");
		if (proofs.isEmpty() || dossier.isOfNobodyKnown() || !(province || city)) {
			return List.of();
		}
		return List.of(dossier.hint(
				rule(), province ? Severity.WARN : Severity.INFO, Words.of(province ? "lead.XC-F" : "lead.XC-F.city",
						dossier.subject().name(), proofs.size(), (home != null) ? home : ""),
				proofs.stream().map(PracticeFact::evidence).toList()));
	}

	/** What the register says of its home; else where its market row stands. */
	private static @Nullable String home(Dossier dossier) {
		AgencyFacts agency = dossier.agency();
		if (agency != null && agency.homeRegion() != null) {
			return agency.homeRegion();
		}
		if (agency != null && !agency.originScope().equals("LOCAL")) {
			return null;
		}
		MarketEntity row = dossier.row();
		return (row != null) ? row.division() : null;
	}

}
