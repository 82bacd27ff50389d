package io.firewarden.sampling.draw.domain.protocol;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The quick sort of hashes gives what the plain one gives, ties and odd keys included.
 */
class PositionSortTests {

	private static List<Integer> plain(int[] positions, long[] keys) {
		return IntStream.of(positions)
			.boxed()
			.sorted(Comparator.<Integer, Long>comparing((one) -> keys[one], Long::compareUnsigned)
				.thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	@Property(tries = 300)
	void fewPositionsOfAnyKeys(@ForAll @Size(max = 60) List<@IntRange(min = -3, max = 3) Integer> high) {
		long[] keys = high.stream().mapToLong((one) -> (long) one << 61).toArray();
		int[] positions = IntStream.range(0, keys.length).toArray();
		assertThat(PositionSort.spread(positions, keys, Integer::compare))
			.containsExactly(plain(positions, keys).stream().mapToInt(Integer::intValue).toArray());
	}

	@Test
	void manyPositionsWithTies() {
		var random = RandomGenerator.of("L64X128MixRandom");
		long[] keys = random.longs(200_000).map((one) -> (one & 1) == 0 ? one : one & 0xFFFF_0000_0000_0000L).toArray();
		int[] positions = IntStream.range(0, keys.length).filter((one) -> one % 3 != 0).toArray();
		assertThat(PositionSort.spread(positions, keys, Integer::compare))
			.containsExactly(plain(positions, keys).stream().mapToInt(Integer::intValue).toArray());
	}

}
