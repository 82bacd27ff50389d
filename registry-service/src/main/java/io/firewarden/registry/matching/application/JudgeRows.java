package io.firewarden.registry.matching.application;

import java.util.EnumSet;
import java.util.Set;

import io.firewarden.registry.market.Concern;
import io.firewarden.registry.market.Judgement;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.RowJudge;
import io.firewarden.registry.market.ScopeClass;
import io.firewarden.registry.matching.ScopeEditions;
import io.firewarden.registry.matching.ScopeReader;
import io.firewarden.registry.matching.domain.NameVocabulary;

/**
 * Says of every row of a feed whether it concerns fire supervision, and why. Reads scopes
 * with the edition of the dictionary that there was when it was made.
 */
public final class JudgeRows implements RowJudge {

	private final PairMemory memory;

	private final Proposals proposals;

	private final ScopeEditions editions;

	private final ScopeReader scopes;

	private final NameVocabulary words;

	public JudgeRows(PairMemory memory, Proposals proposals, ScopeEditions editions, NameVocabulary words) {
		this.memory = memory;
		this.proposals = proposals;
		this.editions = editions;
		this.scopes = editions.current();
		this.words = words;
	}

	@Override
	public Judgement judge(MarketEntity row) {
		Set<Concern> why = EnumSet.noneOf(Concern.class);
		ScopeClass scope = row.scopeText().isEmpty() ? ScopeClass.NONE : this.scopes.read(row.scopeText()).strength();
		if (scope != ScopeClass.NONE) {
			why.add(Concern.FIRE_SCOPE);
		}
		if (this.words.isOfFire(row.name())) {
			why.add(Concern.FIRE_NAME);
		}
		if (this.memory.remembered(row).isPresent()) {
			why.add(Concern.MATCHED);
		}
		else if (this.proposals.any(row, scope)) {
			why.add(Concern.PROPOSED);
		}
		return why.isEmpty() ? Judgement.NONE : new Judgement(why, scope, this.scopes.dictionary().version());
	}

	@Override
	public RowJudge begin() {
		refresh();
		return new JudgeRows(this.memory, this.proposals, this.editions, this.words);
	}

	@Override
	public void refresh() {
		this.memory.refresh();
	}

}
