package io.firewarden.registry.matching.application;

import java.util.List;

import io.firewarden.registry.matching.NameMatcher;
import io.firewarden.registry.matching.application.AgencyShelf.Shelf;
import io.firewarden.registry.matching.domain.NameSearch;
import io.firewarden.registry.matching.domain.NameVocabulary;
import io.firewarden.registry.matching.domain.Party;
import io.firewarden.registry.matching.domain.RecordComparison;

/** Looks for names among those of the agencies. */
public final class MatchNames implements NameMatcher {

	private final AgencyShelf shelf;

	private final RecordComparison comparison;

	private final NameVocabulary words;

	public MatchNames(AgencyShelf shelf, RecordComparison comparison, NameVocabulary words) {
		this.shelf = shelf;
		this.comparison = comparison;
		this.words = words;
	}

	@Override
	public List<Meant> meant(String name, int atMost) {
		this.shelf.catchUp();
		List<Shelf> all = this.shelf.all();
		Party sought = Party.named(name, null, this.words);
		return new NameSearch(this.shelf.names(), this.words).best(name, atMost).stream().map((hit) -> {
			Shelf agency = all.get(hit.position());
			return new Meant(agency.identity().uscc(), agency.identity().name(), hit.edits(),
					this.comparison.of(agency.party(), sought));
		}).toList();
	}

}
