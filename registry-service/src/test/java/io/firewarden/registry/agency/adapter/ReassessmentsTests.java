package io.firewarden.registry.agency.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReassessmentsTests {

	private static final Instant START = Instant.parse("2022-03-07T01:00:00Z");

	private Instant now = START;

	private final List<String> assessed = new ArrayList<>();

	private final Reassessments reassessments = new Reassessments(this.assessed::addAll, () -> this.now);

	@Test
	void anEventFromBeforeTheLastAssessmentAsksForNothing() {
		ask("A", 0);
		this.now = START.plusSeconds(10);
		ask("A", 9);
		ask("A", 8);
		assertThat(this.assessed).as("at 0 only the first was written").containsExactly("A", "A");
		ask("B", 8);
		assertThat(this.assessed).containsExactly("A", "A", "B");
	}

	@Test
	void aClockThatIsLateMakesNobodyMissAnything() {
		this.now = START.plusSeconds(10);
		ask("A", 10);
		ask("A", 9);
		assertThat(this.assessed).hasSize(2);
	}

	@Test
	void whereNobodyKnowsWhenItWasWrittenItIsAssessed() {
		this.now = START.plusSeconds(10);
		ask("A", 0);
		this.reassessments.on(Map.of("A", Instant.MAX));
		assertThat(this.assessed).hasSize(2);
	}

	@Test
	void anAssessmentThatFailedDoesNotCount() {
		Reassessments failing = new Reassessments((usccs) -> {
			throw new IllegalStateException("the store is away");
		}, () -> this.now);
		this.now = START.plusSeconds(10);
		for (int again = 0; again < 2; again++) {
			assertThatThrownBy(() -> failing.on(Map.of("A", START))).hasMessage("the store is away");
		}
	}

	/**
	 * Whatever the order and the delay of events, nothing that was written stays unread.
	 */
	@Test
	void afterAllEventsEverythingWrittenHasBeenRead() {
		for (int seed = 0; seed < 500; seed++) {
			Random random = new Random(seed);
			Map<String, Integer> written = new TreeMap<>();
			Map<String, Integer> read = new TreeMap<>();
			Reassessments here = new Reassessments(
					(usccs) -> usccs.forEach((uscc) -> read.put(uscc, written.getOrDefault(uscc, 0))), () -> this.now);
			List<Map<String, Instant>> waiting = new ArrayList<>();
			for (int step = 0; step < 60; step++) {
				this.now = this.now.plusMillis(random.nextInt(1500));
				String uscc = "A" + random.nextInt(3);
				written.merge(uscc, 1, Integer::sum);
				waiting.add(Map.of(uscc, this.now.plusMillis(random.nextInt(900) - 450)));
				while (random.nextBoolean() && !waiting.isEmpty()) {
					here.on(waiting.remove(random.nextInt(waiting.size())));
				}
			}
			waiting.forEach(here::on);
			assertThat(read).as("seed %d", seed).isEqualTo(written);
		}
	}

	@Test
	void aThousandRowsOfOneAgencyNeedFewAssessments() {
		List<Instant> published = new ArrayList<>();
		for (int row = 0; row < 1000; row++) {
			published.add(START.plusMillis(row * 10));
		}
		Reassessments slow = new Reassessments((usccs) -> {
			this.assessed.addAll(usccs);
			this.now = this.now.plusSeconds(2);
		}, () -> this.now);
		for (Instant event : published) {
			this.now = this.now.isAfter(event) ? this.now : event;
			slow.on(Map.of("A", event));
		}
		assertThat(this.assessed.size()).isLessThan(20);
		assertThat(new TreeSet<>(this.assessed)).containsExactly("A");
	}

	private void ask(String uscc, int seconds) {
		this.reassessments.on(Map.of(uscc, START.plusSeconds(seconds)));
	}

}
