package io.firewarden.standins.sim;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaultPlanTests {

	private final FaultPlan plan = new FaultPlan(new Random(1));

	@Test
	void faultMeetsTheNthCallAndAsManyMoreAsItSays() {
		plan.add(fault("/a", 2, 2, 1));
		assertThat(plan.next("/a")).isEmpty();
		assertThat(plan.next("/b")).isEmpty();
		assertThat(plan.next("/a")).isPresent();
		assertThat(plan.next("/a")).isPresent();
		assertThat(plan.next("/a")).isEmpty();
		assertThat(plan.faults()).isEmpty();
	}

	@Test
	void starStandsForEveryEnding() {
		plan.add(fault("/cgi-bin/*", 1, 1, 1));
		assertThat(plan.next("/s/1")).isEmpty();
		assertThat(plan.next("/cgi-bin/draft/add")).isPresent();
	}

	@Test
	void firstFaultThatIsDueWins() {
		plan.add(fault("/a", 2, 1, 1));
		plan.add(fault("/a", 1, 2, 1));
		assertThat(plan.next("/a")).hasValueSatisfying((met) -> assertThat(met.times()).isEqualTo(2));
		assertThat(plan.next("/a")).hasValueSatisfying((met) -> assertThat(met.times()).isEqualTo(1));
	}

	@Test
	void rateLetsSomeCallsPass() {
		plan.add(fault("/a", 1, 1000, 0.3));
		int met = 0;
		for (int i = 0; i < 1000; i++) {
			met += plan.next("/a").isPresent() ? 1 : 0;
		}
		assertThat(met).isBetween(250, 350);
	}

	@Test
	void resetForgetsFaultsAndEndsWaiting() throws InterruptedException {
		plan.add(fault("/a", 1, 1, 1));
		var waiting = Thread.startVirtualThread(() -> plan.pause(60_000));
		while (waiting.isAlive()) {
			plan.reset();
			waiting.join(10);
		}
		assertThat(plan.next("/a")).isEmpty();
	}

	private static Fault fault(String path, int nth, int times, double rate) {
		return new Fault(path, Fault.Kind.RESET, nth, times, rate, false, 0, -1);
	}

}
