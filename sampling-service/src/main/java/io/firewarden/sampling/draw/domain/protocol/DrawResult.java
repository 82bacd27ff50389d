package io.firewarden.sampling.draw.domain.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The outcome of a draw: a pure function of plan, frame, officers and seed.
 *
 * @param strata in the order of the plan's quotas
 * @param teams one per drawn unit, in the order of the units' tickets
 */
public record DrawResult(List<StratumResult> strata, List<Team> teams) {

	public DrawResult {
		strata = List.copyOf(strata);
		teams = List.copyOf(teams);
	}

	public static DrawResult of(DrawPlan plan, Frame frame, List<Officer> officers, Seed seed) {
		var ranking = new Ranking(seed, frame);
		List<StratumResult> strata = plan.quotas()
			.stream()
			.map((quota) -> new StratumResult(quota, frame, ranking.rank(frame.positions(quota.stratum()))))
			.toList();
		int[] drawn = ranking
			.rank(strata.stream().flatMapToInt((one) -> Arrays.stream(one.drawnPositions())).toArray());
		var teams = new Teams(plan, frame, officers, new Tickets(seed, frame));
		List<Team> assigned = new ArrayList<>(drawn.length);
		for (int position : drawn) {
			assigned.add(teams.assign(position));
		}
		return new DrawResult(strata, assigned);
	}

	/** Units whose team could not be filled. */
	public List<Team> shortTeams() {
		return this.teams.stream().filter((team) -> team.shortBy() > 0).toList();
	}

}
