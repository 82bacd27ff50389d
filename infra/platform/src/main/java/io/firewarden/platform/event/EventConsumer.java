package io.firewarden.platform.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A named reader of events: which services it listens to and what it does with which
 * type. Declared as a bean; each has its own consumer group, {@code <service>-<name>},
 * and its own inbox, so one can be rebuilt without the others. Types without a handler
 * are passed over.
 */
public final class EventConsumer {

	/**
	 * The effect of an event. It must be idempotent: the mark that it was applied belongs
	 * into the document write of the effect.
	 *
	 * @param <T> the reader's own record of the data
	 */
	@FunctionalInterface
	public interface Handler<T> {

		void on(Incoming<T> event);

	}

	/** A handler with the record it wants. */
	public record Handling<T>(Class<T> data, Handler<T> handler) {
	}

	private final String name;

	private final List<String> sources;

	private final Map<String, Handling<?>> handlings;

	private EventConsumer(Builder builder) {
		this.name = builder.name;
		this.sources = List.copyOf(builder.sources);
		this.handlings = Map.copyOf(builder.handlings);
	}

	/** Begins the description of a consumer. */
	public static Builder named(String name) {
		return new Builder(name);
	}

	public String name() {
		return this.name;
	}

	/** The services whose topics it reads. */
	public List<String> sources() {
		return this.sources;
	}

	/** What it does, by type of event. */
	public Map<String, Handling<?>> handlings() {
		return this.handlings;
	}

	/** See {@link EventConsumer}. */
	public static final class Builder {

		private final String name;

		private final Set<String> sources = new LinkedHashSet<>();

		private final Map<String, Handling<?>> handlings = new LinkedHashMap<>();

		private Builder(String name) {
			this.name = name;
		}

		public Builder from(String... services) {
			this.sources.addAll(List.of(services));
			return this;
		}

		public <T> Builder on(String type, Class<T> data, Handler<T> handler) {
			if (this.handlings.put(type, new Handling<>(data, handler)) != null) {
				throw new IllegalArgumentException("two handlers for " + type);
			}
			return this;
		}

		public EventConsumer build() {
			return new EventConsumer(this);
		}

	}

}
