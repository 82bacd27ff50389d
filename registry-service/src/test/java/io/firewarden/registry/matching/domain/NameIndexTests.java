package io.firewarden.registry.matching.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NameIndexTests {

	private static final String SIGNS = "消防安全技术检测维护内江东兴某甲乙丙";

	private final Random chance = new Random(20221010);

	@Test
	void findsExactlyWhatComparingWithEveryNameFinds() {
		List<String> names = IntStream.range(0, 2_000).mapToObj((_) -> name(this.chance.nextInt(1, 14))).toList();
		NameIndex index = NameIndex.of(names);
		int found = 0;
		for (int i = 0; i < 400; i++) {
			String sought = (i % 2 == 0) ? name(this.chance.nextInt(1, 14)) : changed(names.get(i));
			for (int edits = 0; edits <= 3; edits++) {
				int most = edits;
				List<Integer> expected = IntStream.range(0, names.size())
					.filter((n) -> plainDistance(sought, names.get(n)) <= most)
					.boxed()
					.toList();
				List<Integer> actual = new ArrayList<>();
				index.within(sought, edits, actual::add);
				assertThat(actual).as("%s within %d", sought, edits).containsExactlyInAnyOrderElementsOf(expected);
				found += expected.size();
			}
		}
		assertThat(found).isGreaterThan(1_000);
	}

	@Test
	void theNameItselfIsTheMostAlike() {
		List<String> names = IntStream.range(0, 5_000).mapToObj((i) -> name(9) + i).toList();
		NameIndex index = NameIndex.of(names);
		for (int i = 0; i < names.size(); i += 97) {
			assertThat(names.get(index.alike(names.get(i), 5, 60_000)[0])).isEqualTo(names.get(i));
		}
	}

	/** It leaves long lists unread: that must not cost anybody his place. */
	@Test
	void theMostAlikeAreThoseThatShareTheHeaviestPairs() {
		List<String> names = IntStream.range(0, 3_000).mapToObj((_) -> name(this.chance.nextInt(4, 14))).toList();
		NameIndex index = NameIndex.of(names);
		Map<String, Long> held = names.stream()
			.flatMap((name) -> pairs(name).stream())
			.collect(Collectors.groupingBy((pair) -> pair, Collectors.counting()));
		for (int i = 0; i < 200; i++) {
			String sought = changed(names.get(i));
			ToDoubleFunction<String> weight = (name) -> pairs(sought).stream()
				.filter(pairs(name)::contains)
				.mapToDouble((pair) -> Math.log(1 + names.size() / (double) held.get(pair)))
				.sum() - 0.5 * Math.abs(name.length() - sought.length());
			double[] best = names.stream()
				.mapToDouble((name) -> -weight.applyAsDouble(name))
				.sorted()
				.limit(20)
				.toArray();
			double[] found = Arrays.stream(index.alike(sought, 20, Integer.MAX_VALUE))
				.mapToDouble((at) -> -weight.applyAsDouble(names.get(at)))
				.toArray();
			assertThat(found).as(sought).hasSize(20).containsExactly(best, within(1e-3));
		}
	}

	private static Set<String> pairs(String name) {
		return IntStream.range(0, name.length() - 1)
			.mapToObj((i) -> name.substring(i, i + 2))
			.collect(Collectors.toSet());
	}

	@Test
	void anEmptyIndexAndAnEmptyNameFindNothing() {
		assertThat(NameIndex.of(List.of()).alike("内江消防", 5, 60_000)).isEmpty();
		assertThat(NameIndex.of(List.of("内江消防")).alike("", 5, 60_000)).isEmpty();
		List<Integer> found = new ArrayList<>();
		NameIndex.of(List.of()).within("内江", 2, found::add);
		assertThat(found).isEmpty();
	}

	@Test
	void distancesOfLongNamesAreThoseOfShortOnes() {
		for (int length : new int[] { 1, 63, 64, 65, 130 }) {
			String one = name(length);
			String other = changed(changed(one));
			assertThat(new EditDistance(one).to(other)).isEqualTo(plainDistance(one, other));
			assertThat(new EditDistance(one).to(one)).isZero();
		}
	}

	@Test
	void neighboursThatChangedPlacesAreOneFault() {
		assertThat(Swaps.distance("内江消防", "内江防消")).isEqualTo(1);
		assertThat(new EditDistance("内江消防").to("内江防消")).isEqualTo(2);
	}

	private String name(int length) {
		StringBuilder name = new StringBuilder();
		for (int i = 0; i < length; i++) {
			name.append(SIGNS.charAt(this.chance.nextInt(SIGNS.length())));
		}
		return name.toString();
	}

	private String changed(String name) {
		StringBuilder text = new StringBuilder(name);
		int at = this.chance.nextInt(name.length());
		switch (this.chance.nextInt(3)) {
			case 0 -> text.deleteCharAt(at);
			case 1 -> text.insert(at, '县');
			default -> text.setCharAt(at, '镇');
		}
		return text.toString();
	}

	/** By the book, to compare with. */
	private static int plainDistance(String one, String other) {
		int[][] table = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				table[i][j] = (i == 0) ? j
						: (j == 0) ? i
								: Math.min(table[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1),
										1 + Math.min(table[i - 1][j], table[i][j - 1]));
			}
		}
		return table[one.length()][other.length()];
	}

}
