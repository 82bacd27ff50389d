package io.firewarden.sampling.draw.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Succession;
import io.firewarden.sampling.draw.domain.protocol.Team;

/**
 * Who is checked and by whom after all amendments so far: the draw's teams, and each
 * amendment laid over them in its order.
 */
public final class Standing {

	private final Bundle bundle;

	private final Succession succession;

	private final Map<String, Team> teams = new LinkedHashMap<>();

	private final Map<String, String> strata = new HashMap<>();

	private final Set<String> used = new HashSet<>();

	private final Map<String, Set<String>> recused = new HashMap<>();

	/** The loads at the time each unit got its team. */
	private final Map<String, Map<String, Integer>> loads = new HashMap<>();

	private final Map<String, Integer> load = new HashMap<>();

	private Standing(Bundle bundle) {
		this.bundle = bundle;
		this.succession = new Succession(bundle);
		bundle.result().forEach((stratum) -> stratum.drawn().forEach((unitId) -> {
			this.strata.put(unitId, stratum.stratum());
			this.used.add(unitId);
		}));
		bundle.teams().forEach((team) -> this.teams.put(team.unitId(), team));
		bundle.teams().forEach((team) -> count(team, 1));
	}

	public static Standing of(Bundle bundle, List<Amendment> amendments) {
		var standing = new Standing(bundle);
		amendments.forEach(standing::lay);
		return standing;
	}

	private void lay(Amendment amendment) {
		switch (amendment) {
			case Amendment.UnitReplaced replaced -> {
				Team before = this.teams.remove(replaced.unitId());
				if (before != null) {
					count(before, -1);
				}
				this.loads.put(replaced.successor(), Map.copyOf(this.load));
				this.used.add(replaced.successor());
				this.strata.put(replaced.successor(), replaced.stratum());
				set(replaced.team());
			}
			case Amendment.OfficerRecused recusal -> {
				Team before = this.teams.get(recusal.unitId());
				if (before != null) {
					count(before, -1);
				}
				this.recused.computeIfAbsent(recusal.unitId(), (_) -> new HashSet<>()).add(recusal.officer());
				set(recusal.team());
			}
		}
	}

	private void set(Team team) {
		this.teams.put(team.unitId(), team);
		count(team, 1);
	}

	private void count(Team team, int by) {
		team.officers().forEach((officer) -> this.load.merge(officer, by, Integer::sum));
	}

	/** One for each unit that is to be checked. */
	public List<Team> teams() {
		return List.copyOf(this.teams.values());
	}

	/** Empty when the unit was not drawn, or was replaced. */
	public Optional<Team> team(String unitId) {
		return Optional.ofNullable(this.teams.get(unitId));
	}

	public String stratum(String unitId) {
		String stratum = this.strata.get(unitId);
		if (stratum == null) {
			throw new IllegalArgumentException("not drawn: " + unitId);
		}
		return stratum;
	}

	/** What is left of the unit's reserve, in its order. */
	public List<String> reserve(String unitId) {
		return this.succession.reserve(stratum(unitId), this.used);
	}

	/** The team of the next of the reserve, once the unit itself is out. */
	public Team successor(String unitId, String successor) {
		Map<String, Integer> without = new HashMap<>(this.load);
		team(unitId)
			.ifPresent((team) -> team.officers().forEach((officer) -> without.merge(officer, -1, Integer::sum)));
		return this.succession.team(successor, without);
	}

	/** Those who could follow in the unit's team, in its officer order. */
	public List<String> substitutes(String unitId) {
		Set<String> out = new HashSet<>(this.recused.getOrDefault(unitId, Set.of()));
		team(unitId).ifPresent((team) -> out.addAll(team.officers()));
		Map<String, Integer> then = this.loads.containsKey(unitId) ? this.loads.get(unitId) : drawnBefore(unitId);
		return this.succession.order(unitId, then).stream().filter((officer) -> !out.contains(officer)).toList();
	}

	/** The unit's team with one officer out and the substitute in. */
	public Team without(String unitId, String officer, String substitute) {
		List<String> officers = new ArrayList<>(team(unitId).orElseThrow().officers());
		officers.remove(officer);
		officers.add(substitute);
		return new Team(unitId, officers, 0);
	}

	private Map<String, Integer> drawnBefore(String unitId) {
		Map<String, Integer> before = new HashMap<>();
		for (Team team : this.bundle.teams()) {
			if (team.unitId().equals(unitId)) {
				break;
			}
			team.officers().forEach((officer) -> before.merge(officer, 1, Integer::sum));
		}
		return before;
	}

}
