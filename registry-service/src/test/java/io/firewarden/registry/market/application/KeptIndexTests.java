package io.firewarden.registry.market.application;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeptIndexTests {

	private static final int MANY = 20_000;

	@Test
	void whatWasKeptBeforeIsTheSameUnlessItSaysSomethingElseOrSaysItLater() {
		KeptIndex index = new KeptIndex();
		LongStream.range(0, MANY).forEach((i) -> index.put(key(i), i, 1_646_000_000L + i));
		assertThat(index.size()).isEqualTo(MANY);
		for (long i = 0; i < MANY; i++) {
			assertThat(index.mayKeep(key(i))).isTrue();
			assertThat(index.isSame(key(i), i, 1_646_000_000L + i, 1)).isTrue();
			assertThat(index.isSame(key(i), i + 1, 1_646_000_000L + i, 1)).isFalse();
			assertThat(index.isSame(key(i), i, 1_646_000_001L + i, 1)).isFalse();
		}
		assertThat(LongStream.range(MANY, 2 * MANY).filter((i) -> index.mayKeep(key(i))).count()).isZero();
	}

	@Test
	void whatTheBatchBringsIsForTheStoreToCompare() {
		KeptIndex index = new KeptIndex();
		index.put(key(1), 7, 10);
		index.bring(key(1));
		assertThat(index.isSame(key(1), 7, 10, 5)).isFalse();
		LongStream.range(2, MANY).forEach((i) -> index.bring(key(i)));
		assertThat(LongStream.range(2, MANY).filter((i) -> !index.mayKeep(key(i))).count()).isZero();
		assertThat(LongStream.range(MANY, 10 * MANY).filter((i) -> index.mayKeep(key(i))).count())
			.as("of strangers hardly one")
			.isLessThan(3);
	}

	@Test
	void aLineThatWasStoredButNotRecordedIsToldOnceMore() {
		KeptIndex index = new KeptIndex();
		index.put(key(1), 7, 10);
		index.unrecorded(501);
		assertThat(index.isSame(key(1), 7, 10, 500)).isTrue();
		assertThat(index.isSame(key(1), 7, 10, 501)).isFalse();
	}

	@Test
	void timesBeyondTheirRoomDoNoHarm() {
		KeptIndex index = new KeptIndex();
		index.put(key(1), 7, 253_402_214_400L);
		assertThat(index.isSame(key(1), 7, 253_402_214_400L, 1)).isTrue();
		assertThat(index.isSame(key(1), 7, 4_000_000_000L, 1)).isTrue();
		index.put(key(2), 7, -9);
		assertThat(index.isSame(key(2), 7, 1, 1)).isFalse();
	}

	private static long key(long number) {
		return Prints.key("511000" + number);
	}

}
