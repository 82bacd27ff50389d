package io.firewarden.platform.event;

import java.util.List;
import java.util.Map;

/**
 * A named reader of a topic that others fill with records which are no events of this
 * house. Declared as a bean; its consumer group is {@code <service>-<name>}, and the
 * instances of the service share the partitions of the topic.
 *
 * @param topic made with six partitions where it does not exist yet
 */
public record RecordReader(String name, String topic, Handler handler) {

	/** The effect of records. It must be idempotent: any of them may come again. */
	@FunctionalInterface
	public interface Handler {

		/**
		 * Takes records of one partition in their order. Throws when the store is away:
		 * the same records then come again.
		 * @return what can never be taken, with the reason; it becomes a dead letter
		 */
		Map<Received, String> on(int partition, List<Received> records);

	}

	/**
	 * A record.
	 *
	 * @param offset its place in the partition; negative when a person sends a dead
	 * letter again
	 */
	public record Received(long offset, String value, Map<String, String> headers) {

		public Received {
			headers = Map.copyOf(headers);
		}

	}

}
