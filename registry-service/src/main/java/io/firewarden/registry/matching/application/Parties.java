package io.firewarden.registry.matching.application;

import io.firewarden.registry.market.LegalRep;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.matching.domain.CompanyName;
import io.firewarden.registry.matching.domain.NameVocabulary;
import io.firewarden.registry.matching.domain.Party;
import io.firewarden.registry.roster.NameText;
import org.jspecify.annotations.Nullable;

/** Reads from both registers what is compared. */
final class Parties {

	private Parties() {
	}

	static Party of(MarketEntity row, NameVocabulary words) {
		LegalRep rep = row.legalRep();
		return new Party(CompanyName.of(row.name(), words),
				row.formerNames().stream().map((name) -> CompanyName.of(name, words)).toList(), row.uscc(),
				row.statedCode(), row.formerNumbers(), (row.brigade() != null) ? row.brigade() : row.division(),
				row.domicile(), person((rep != null) ? rep.name() : null));
	}

	static Party.@Nullable Person person(@Nullable String name) {
		if (name == null || name.isBlank()) {
			return null;
		}
		// The one rule of masking is that of the feed.
		return new Party.Person(NameText.normal(name), new LegalRep(name.strip(), "").masked());
	}

}
