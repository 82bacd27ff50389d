package io.firewarden.standins.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.springframework.stereotype.Component;

/**
 * The faults that wait for their call, in the order they were set; the first that is due
 * wins.
 */
@Component
class FaultPlan implements Resettable {

	private final RandomGenerator chance;

	private final List<Waiting> waiting = new ArrayList<>();

	private CountDownLatch released = new CountDownLatch(1);

	FaultPlan(RandomGenerator chance) {
		this.chance = chance;
	}

	synchronized void add(Fault fault) {
		waiting.add(new Waiting(fault, 0));
	}

	synchronized List<Fault> faults() {
		return waiting.stream().map(Waiting::fault).toList();
	}

	/** Takes note of a call and answers the fault it meets. */
	synchronized Optional<Fault> next(String path) {
		Optional<Fault> met = Optional.empty();
		for (int i = 0; i < waiting.size(); i++) {
			var fault = waiting.get(i).fault();
			if (!fault.meets(path)) {
				continue;
			}
			var seen = waiting.get(i).seen() + 1;
			waiting.set(i, new Waiting(fault, seen));
			if (met.isEmpty() && seen >= fault.nth() && chance.nextDouble() < fault.rate()) {
				met = Optional.of(fault);
			}
		}
		waiting.removeIf((entry) -> entry.seen() >= entry.fault().nth() + entry.fault().times() - 1L);
		return met;
	}

	/** Waits; removing all faults ends every wait. */
	void pause(long millis) {
		CountDownLatch latch;
		synchronized (this) {
			latch = released;
		}
		try {
			latch.await(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public synchronized void reset() {
		waiting.clear();
		released.countDown();
		released = new CountDownLatch(1);
	}

	private record Waiting(Fault fault, int seen) {
	}

}
