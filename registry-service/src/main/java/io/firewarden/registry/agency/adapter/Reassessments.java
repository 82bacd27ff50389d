package io.firewarden.registry.agency.adapter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import io.firewarden.platform.event.Handling.Gathering;

/**
 * Assesses the agencies that events name, and not again for an event that was published
 * before their last assessment here began: that one has read what the event tells of. So
 * a file with all its rows about one agency costs as many assessments as fit into the
 * time it takes, not one for each row.
 */
final class Reassessments implements Gathering {

	/** The clocks of two machines differ by less. */
	private static final Duration DIFFERENCE = Duration.ofSeconds(1);

	/** More agencies than there are. */
	private static final int REMEMBERED = 20_000;

	private final Map<String, Instant> begun = new ConcurrentHashMap<>();

	private final Consumer<List<String>> assess;

	private final InstantSource clock;

	/**
	 * With the work to do.
	 * @param clock the one by which events are published, not that of business
	 */
	Reassessments(Consumer<List<String>> assess, InstantSource clock) {
		this.assess = assess;
		this.clock = clock;
	}

	@Override
	public void on(Map<String, Instant> asked) {
		List<String> open = asked.entrySet()
			.stream()
			.filter((one) -> !isAnswered(one.getKey(), one.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		if (open.isEmpty()) {
			return;
		}
		Instant begins = this.clock.instant();
		this.assess.accept(open);
		if (this.begun.size() > REMEMBERED) {
			this.begun.clear();
		}
		open.forEach((uscc) -> this.begun.put(uscc, begins));
	}

	private boolean isAnswered(String uscc, Instant published) {
		Instant last = this.begun.get(uscc);
		return last != null && published.isBefore(last.minus(DIFFERENCE));
	}

}
