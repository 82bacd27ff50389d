package io.firewarden.registry.matching.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.id.Ids;
import io.firewarden.registry.agency.AgencyIdentities.Identity;
import io.firewarden.registry.market.Batch;
import io.firewarden.registry.market.Concern;
import io.firewarden.registry.market.JudgedRow;
import io.firewarden.registry.market.LegalRep;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.RowsTaken;
import io.firewarden.registry.matching.Pairs.Ground;
import io.firewarden.registry.matching.Pairs.Join;
import io.firewarden.registry.matching.ScopeEditions;
import io.firewarden.registry.matching.domain.MatchPoints;
import io.firewarden.registry.matching.domain.Pair;
import io.firewarden.registry.matching.domain.Party;

/** Keeps the questions that the rows of a feed raise, for people to decide. */
public final class KeepPairs implements RowsTaken {

	private final Proposals proposals;

	private final PairMemory memory;

	private final PairBook book;

	private final ScopeEditions scopes;

	private final MatchPoints points;

	private final Clock clock;

	public KeepPairs(Proposals proposals, PairMemory memory, PairBook book, ScopeEditions scopes, MatchPoints points,
			Clock clock) {
		this.proposals = proposals;
		this.memory = memory;
		this.book = book;
		this.scopes = scopes;
		this.points = points;
		this.clock = clock;
	}

	@Override
	public void taken(Batch batch, List<JudgedRow> rows) {
		this.memory.refresh();
		List<Pair> pairs = new ArrayList<>();
		for (JudgedRow row : rows) {
			Optional<Join> join = this.memory.remembered(row.entity());
			if (join.isPresent()) {
				joined(row.entity(), join.get());
			}
			if (join.filter((one) -> one.ground() == Ground.DECISION).isPresent()) {
				// Decided: asked again if what was compared is not the same any more.
				this.proposals.between(join.get().agency(), row.entity())
					.ifPresent((proposal) -> pairs.add(pair(row, proposal)));
			}
			else if (join.isEmpty() && row.judgement().why().contains(Concern.PROPOSED)) {
				this.proposals.of(row.entity(), row.judgement().scope())
					.forEach((proposal) -> pairs.add(pair(row, proposal)));
			}
		}
		if (!pairs.isEmpty()) {
			this.book.seen(pairs);
			this.memory.refresh();
		}
	}

	/** The codes answer what people were asked. */
	private void joined(MarketEntity row, Join join) {
		if (join.ground() != Ground.DECISION) {
			Instant now = this.clock.instant();
			this.memory.openBetween(join.agency(), row.sourceId())
				.forEach((pair) -> this.book.joined(pair,
						new Pair.Decision(Pair.State.SAME, "platform", now, join.ground().name())));
		}
	}

	private Pair pair(JudgedRow judged, Proposals.Proposal proposal) {
		MarketEntity row = judged.entity();
		Identity agency = proposal.agency().identity();
		LegalRep rep = row.legalRep();
		Party.Person agencyRep = proposal.agency().party().legalRep();
		return new Pair(Ids.derived("pair", agency.uscc(), row.sourceId()), Pair.State.OPEN, agency.uscc(),
				agency.brigade(),
				new Pair.AgencySide(agency.uscc(), agency.name(), agency.subjectType(), agency.kinds(),
						agency.brigade(), agency.address(), (agencyRep != null) ? agencyRep.masked() : null),
				new Pair.MarketSide(row.sourceId(), row.uscc(), row.statedCode(), row.name(), row.formerNames(),
						row.subject().text(), row.standing().status().name(),
						(row.brigade() != null) ? row.brigade() : row.division(), row.domicile(),
						(rep != null) ? rep.masked() : null, row.scopeText(), row.establishedOn()),
				proposal.likeness(), proposal.likeness().score(), this.points.same(), proposal.compared(),
				this.scopes.of(judged.judgement().dictionary()).read(row.scopeText()), judged.ref(), null, null);
	}

}
