package io.firewarden.sampling.draw.domain.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Gives each drawn unit its officers: those without a conflict, least used so far first,
 * equals by their ticket for this unit.
 */
final class Teams {

	private final Frame frame;

	private final Tickets tickets;

	private final int teamSize;

	private final List<Officer> officers;

	private final int[] load;

	private final Map<String, Quota> quotas = new HashMap<>();

	private final Map<String, Set<String>> barred = new HashMap<>();

	Teams(DrawPlan plan, Frame frame, List<Officer> officers, Tickets tickets) {
		this.frame = frame;
		this.tickets = tickets;
		this.teamSize = plan.teamSize();
		this.officers = Officer.sorted(officers);
		this.load = new int[officers.size()];
		plan.quotas().forEach((quota) -> this.quotas.put(quota.stratum(), quota));
		plan.conflicts()
			.forEach(
					(pair) -> this.barred.computeIfAbsent(pair.unitId(), (_) -> new HashSet<>()).add(pair.officerId()));
	}

	/**
	 * @param position a drawn unit; units come in the order of their tickets
	 */
	Team assign(int position) {
		String unitId = this.frame.unitId(position);
		List<Integer> free = free(unitId, this.quotas.get(this.frame.stratum(position)));
		if (free.size() < this.teamSize) {
			return new Team(unitId, List.of(), this.teamSize - free.size());
		}
		List<Candidate> candidates = leastUsed(free).stream()
			.map((index) -> candidate(position, index))
			.sorted()
			.toList();
		List<Candidate> team = candidates.subList(0, this.teamSize);
		team.forEach((one) -> this.load[one.index]++);
		return new Team(unitId, team.stream().map((one) -> this.officers.get(one.index).officerId()).toList(), 0);
	}

	/**
	 * All officers who can be sent to a unit, the best first, at these loads: the unit's
	 * officer order.
	 */
	List<String> order(int position, Map<String, Integer> loads) {
		return free(this.frame.unitId(position), this.quotas.get(this.frame.stratum(position))).stream()
			.map((index) -> new Candidate(index, loads.getOrDefault(this.officers.get(index).officerId(), 0),
					this.tickets.officer(position, this.officers.get(index).officerId())))
			.sorted()
			.map((one) -> this.officers.get(one.index).officerId())
			.toList();
	}

	private List<Integer> free(String unitId, @Nullable Quota quota) {
		Set<String> out = this.barred.getOrDefault(unitId, Set.of());
		List<Integer> free = new ArrayList<>(this.officers.size());
		for (int i = 0; i < this.officers.size(); i++) {
			Officer officer = this.officers.get(i);
			if (!out.contains(officer.officerId()) && (quota == null || quota.admits(officer))) {
				free.add(i);
			}
		}
		return free;
	}

	/**
	 * Only officers who can still win need a ticket: an HMAC each is the cost of a team.
	 */
	private List<Integer> leastUsed(List<Integer> free) {
		int[] loads = free.stream().mapToInt((index) -> this.load[index]).sorted().toArray();
		int highest = loads[this.teamSize - 1];
		return free.stream().filter((index) -> this.load[index] <= highest).toList();
	}

	private Candidate candidate(int position, int index) {
		return new Candidate(index, this.load[index],
				this.tickets.officer(position, this.officers.get(index).officerId()));
	}

	private record Candidate(int index, int load, byte[] ticket) implements Comparable<Candidate> {

		private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::load)
			.thenComparing(Candidate::ticket, Arrays::compareUnsigned)
			.thenComparingInt(Candidate::index);

		@Override
		public int compareTo(Candidate other) {
			return ORDER.compare(this, other);
		}

	}

}
