package io.firewarden.sampling.draw.domain.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who follows where a drawn unit or an officer falls out: the next of the reserve, and
 * the next in a unit's officer order. A pure function of the bundle and of what was
 * changed before, so that anybody can check it.
 */
public final class Succession {

	private final Bundle bundle;

	private final Teams teams;

	public Succession(Bundle bundle) {
		this.bundle = bundle;
		this.teams = new Teams(bundle.plan(), bundle.frame(), bundle.officers(),
				new Tickets(new Seed(bundle.hashes().seed()), bundle.frame()));
	}

	/** The rest of a stratum's reserve in its order, without those that were used. */
	public List<String> reserve(String stratum, Set<String> used) {
		return this.bundle.result()
			.stream()
			.filter((one) -> one.stratum().equals(stratum))
			.flatMap((one) -> one.reserve().stream())
			.filter((unitId) -> !used.contains(unitId))
			.toList();
	}

	/**
	 * The officer order of a unit.
	 * @param loads units each officer had when the unit's team was made
	 */
	public List<String> order(String unitId, Map<String, Integer> loads) {
		int position = this.bundle.frame().position(unitId);
		if (position < 0) {
			throw new IllegalArgumentException("not in the frame: " + unitId);
		}
		return this.teams.order(position, loads);
	}

	/** The team of a unit that comes in after the draw. */
	public Team team(String unitId, Map<String, Integer> loads) {
		List<String> order = order(unitId, loads);
		int size = this.bundle.plan().teamSize();
		return order.size() < size ? new Team(unitId, List.of(), size - order.size())
				: new Team(unitId, order.subList(0, size), 0);
	}

}
