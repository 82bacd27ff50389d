package io.firewarden.registry.market.adapter.topic;

import java.util.List;
import java.util.Map;

/** What is known of the topic's partitions. */
@FunctionalInterface
interface TopicParts {

	List<Part> all();

	/**
	 * A partition.
	 *
	 * @param position last offset that was taken
	 * @param by records by the instance that took them
	 */
	record Part(int partition, long position, long read, long kept, long unchanged, long stale, long rejected,
			Map<String, Long> by) {
	}

}
