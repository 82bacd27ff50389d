package io.firewarden.sampling.draw.domain.protocol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class DrawResultTests {

	/** One invented draw. */
	record Case(DrawPlan plan, List<Unit> units, List<Officer> officers, Seed seed) {

		DrawResult result() {
			return DrawResult.of(plan(), Frame.of(units()), officers(), seed());
		}

	}

	@Property(tries = 300)
	void drawnAndReservePartitionEachStratum(@ForAll("cases") Case one) {
		DrawResult result = one.result();
		for (StratumResult stratum : result.strata()) {
			List<String> all = new ArrayList<>(stratum.drawn());
			all.addAll(stratum.reserve());
			assertThat(all).doesNotHaveDuplicates()
				.containsExactlyInAnyOrderElementsOf(one.units()
					.stream()
					.filter((unit) -> unit.stratum().equals(stratum.stratum()))
					.map(Unit::unitId)
					.toList());
		}
		assertThat(result.teams()).extracting(Team::unitId)
			.containsExactlyInAnyOrderElementsOf(
					result.strata().stream().flatMap((stratum) -> stratum.drawn().stream()).toList());
	}

	@Property(tries = 200)
	void theSameInputInAnyOrderGivesTheSameBytes(@ForAll("cases") Case one) {
		var heading = new Bundle.Heading("D", 1);
		byte[] first = Bundle.draw(heading, one.plan(), Frame.of(one.units()), one.officers(), "s", List.of())
			.canonical();
		byte[] second = Bundle
			.draw(heading, one.plan(), Frame.of(one.units().reversed()), one.officers().reversed(), "s", List.of())
			.canonical();
		assertThat(second).isEqualTo(first);
	}

	@Property(tries = 300)
	void loadsDifferByAtMostOneWhereNobodyIsBarred(@ForAll("cases") Case one) {
		var free = new DrawPlan(one.plan().teamSize(), one.plan().quotas(), List.of(), "{}");
		var result = DrawResult.of(free, Frame.of(one.units()), one.officers(), one.seed());
		Map<String, Integer> load = new HashMap<>();
		one.officers().forEach((officer) -> load.put(officer.officerId(), 0));
		result.teams().forEach((team) -> team.officers().forEach((officer) -> load.merge(officer, 1, Integer::sum)));
		IntSummaryStatistics spread = load.values().stream().mapToInt(Integer::intValue).summaryStatistics();
		assertThat(spread.getMax() - spread.getMin()).isLessThanOrEqualTo(1);
	}

	@Property(tries = 300)
	void aTeamIsFullAndFreeOfConflictsOrEmptyAndSaysHowManyLack(@ForAll("cases") Case one) {
		for (Team team : one.result().teams()) {
			assertThat(new HashSet<>(team.officers())).hasSize(team.officers().size());
			assertThat(team.officers()).hasSize(team.shortBy() == 0 ? one.plan().teamSize() : 0);
			long barred = one.plan()
				.conflicts()
				.stream()
				.filter((pair) -> pair.unitId().equals(team.unitId()))
				.map(Conflict::officerId)
				.distinct()
				.count();
			assertThat(team.shortBy())
				.isEqualTo((int) Math.max(0, one.plan().teamSize() - one.officers().size() + barred));
			assertThat(one.plan().conflicts())
				.noneMatch((pair) -> pair.unitId().equals(team.unitId()) && team.officers().contains(pair.officerId()));
		}
	}

	@Provide
	Arbitrary<Case> cases() {
		Arbitrary<Integer> size = Arbitraries.integers().between(0, 60);
		Arbitrary<Integer> officers = Arbitraries.integers().between(2, 9);
		Arbitrary<Integer> share = Arbitraries.integers().between(0, 1000);
		return Combinators.combine(size, officers, share, Arbitraries.longs())
			.as((units, people, ratio, seed) -> invented(units, people, BigDecimal.valueOf(ratio, 3), seed));
	}

	private static Case invented(int size, int people, BigDecimal ratio, long seed) {
		var random = new Random(seed);
		List<Unit> units = new ArrayList<>();
		List<Conflict> conflicts = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			units.add(new Unit("单位" + (char) ('a' + random.nextInt(26)) + i, "s" + random.nextInt(3),
					1 + random.nextInt(3)));
			if (random.nextInt(4) == 0) {
				conflicts.add(new Conflict(units.get(i).unitId(), "O" + random.nextInt(people), "DECLARED"));
			}
		}
		List<Officer> officers = new ArrayList<>();
		for (int i = 0; i < people; i++) {
			officers.add(new Officer("O" + i, "b" + i % 2));
		}
		var quotas = List.of(new Quota("s0", new SampleSize.Census(), List.of()),
				new Quota("s1", new SampleSize.Ratio(ratio), List.of()),
				new Quota("s2", new SampleSize.Count(7), List.of()));
		return new Case(DrawPlan.of(2, quotas, conflicts, List.of()), units, officers, new Seed(Sha256.hex("" + seed)));
	}

}
