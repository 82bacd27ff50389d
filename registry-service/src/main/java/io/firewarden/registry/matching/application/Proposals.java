package io.firewarden.registry.matching.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.id.Ids;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.ScopeClass;
import io.firewarden.registry.matching.Likeness;
import io.firewarden.registry.matching.Likeness.Caution;
import io.firewarden.registry.matching.Likeness.Tier;
import io.firewarden.registry.matching.application.AgencyShelf.Shelf;
import io.firewarden.registry.matching.domain.CompanyName;
import io.firewarden.registry.matching.domain.NameVocabulary;
import io.firewarden.registry.matching.domain.Party;
import io.firewarden.registry.matching.domain.RecordComparison;

/**
 * The agencies that a row without an agency's code may be about. Names alike are common
 * and say little, so a row that has a valid code of its own must come very close.
 */
public final class Proposals {

	private static final int EDITS = 2;

	private final AgencyShelf shelf;

	private final RecordComparison comparison;

	private final NameVocabulary words;

	public Proposals(AgencyShelf shelf, RecordComparison comparison, NameVocabulary words) {
		this.shelf = shelf;
		this.comparison = comparison;
		this.words = words;
	}

	/** An agency that may be meant, and why. */
	public record Proposal(Shelf agency, Likeness likeness, String compared) {
	}

	/** Whether there is any; quicker than naming them. */
	boolean any(MarketEntity row, ScopeClass scope) {
		Party party = Parties.of(row, this.words);
		return candidates(party, scope).stream().anyMatch((agency) -> proposes(agency, party, scope));
	}

	public List<Proposal> of(MarketEntity row, ScopeClass scope) {
		Party party = Parties.of(row, this.words);
		List<Proposal> proposals = new ArrayList<>();
		for (Shelf agency : candidates(party, scope)) {
			if (proposes(agency, party, scope)) {
				proposals.add(proposal(agency, party));
			}
		}
		return proposals;
	}

	/** These two, whatever speaks for it. */
	Optional<Proposal> between(String agency, MarketEntity row) {
		return this.shelf.byCode(agency).map((there) -> proposal(there, Parties.of(row, this.words)));
	}

	private Proposal proposal(Shelf agency, Party row) {
		return new Proposal(agency, this.comparison.of(agency.party(), row),
				Ids.derived(agency.party().compared(), row.compared()));
	}

	private Collection<Shelf> candidates(Party row, ScopeClass scope) {
		if (row.uscc() != null) {
			// Nearly every row: nothing but its own name, or one it had, makes it another
			// than the company of its code.
			Collection<Shelf> named = new LinkedHashSet<>(this.shelf.named(row.name()));
			row.formerNames().forEach((former) -> named.addAll(this.shelf.named(former)));
			return named;
		}
		Collection<Shelf> like = this.shelf.like(row.name(), EDITS);
		boolean service = scope == ScopeClass.STRONG;
		if (row.formerNames().isEmpty() && !service) {
			return like;
		}
		Collection<Shelf> all = new LinkedHashSet<>(like);
		row.formerNames().forEach((former) -> all.addAll(this.shelf.like(former, 1)));
		if (service) {
			all.addAll(this.shelf.ofBrand(row.name().brand()));
		}
		return all;
	}

	private boolean proposes(Shelf agency, Party row, ScopeClass scope) {
		Likeness likeness = this.comparison.of(agency.party(), row);
		if (likeness.tier() == Tier.T1) {
			return false;
		}
		boolean here = row.division() == null || row.division().equals(agency.party().division());
		boolean former = likeness.warnings().stream().anyMatch((warning) -> warning.code() == Caution.FORMER_NAME);
		if (row.uscc() != null) {
			CompanyName name = agency.party().name();
			return former ? row.formerNames().stream().anyMatch((one) -> one.canonical().equals(name.canonical()))
					: here && name.canonical().equals(row.name().canonical());
		}
		return switch (likeness.tier()) {
			case T1, NONE -> false;
			case T2 -> true;
			case T3 -> here || likeness.contributions()
				.stream()
				.anyMatch((one) -> one.field() == Likeness.Field.NAME_REGION
						&& one.verdict() != Likeness.Verdict.DIFFERENT);
			case T4 -> here || scope != ScopeClass.NONE;
		};
	}

}
