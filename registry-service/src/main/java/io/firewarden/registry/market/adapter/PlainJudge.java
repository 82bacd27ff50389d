package io.firewarden.registry.market.adapter;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyRoll;
import io.firewarden.registry.market.Concern;
import io.firewarden.registry.market.Judgement;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.RowJudge;
import io.firewarden.registry.market.ScopeClass;

/**
 * The plainest judge: a code of the registers, or 消防 in name or scope. Used where no
 * other one is there.
 */
final class PlainJudge implements RowJudge {

	private static final String FIRE = "消防";

	private final AgencyRoll agencies;

	private volatile Set<String> codes = Set.of();

	PlainJudge(AgencyRoll agencies) {
		this.agencies = agencies;
	}

	@Override
	public Judgement judge(MarketEntity row) {
		boolean known = row.uscc() != null && this.codes.contains(row.uscc());
		boolean named = row.name().contains(FIRE);
		boolean scoped = row.scopeText().contains(FIRE);
		if (!known && !named && !scoped) {
			return Judgement.NONE;
		}
		Set<Concern> why = EnumSet.noneOf(Concern.class);
		put(why, known, Concern.MATCHED);
		put(why, named, Concern.FIRE_NAME);
		put(why, scoped, Concern.FIRE_SCOPE);
		return new Judgement(why, scoped ? ScopeClass.WEAK : ScopeClass.NONE, null);
	}

	private static void put(Set<Concern> why, boolean holds, Concern concern) {
		if (holds) {
			why.add(concern);
		}
	}

	@Override
	public void refresh() {
		Set<String> all = new HashSet<>();
		this.agencies.of(new Jurisdiction.Everywhere()).forEach((line) -> all.add(line.uscc()));
		this.codes = all;
	}

}
