package io.firewarden.platform.event;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

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

	/**
	 * Work that many events ask for and that is done once for all that were read
	 * together, before any of them counts as applied. It must be idempotent.
	 */
	@FunctionalInterface
	public interface Gathering {

		/**
		 * Does it.
		 * @param asked what the events name, each with the time at which the last event
		 * that names it was published, which is after it was written; a time that nobody
		 * knows is {@link Instant#MAX}
		 */
		void on(Map<String, Instant> asked);

	}

	/**
	 * Keeps the documents that events read together lead to, in one request, before any
	 * of these events counts as applied. It must be idempotent.
	 */
	@FunctionalInterface
	public interface Keeping {

		void keep(List<Document> documents);

	}

	/**
	 * A handler with the record it wants.
	 *
	 * @param names what an event asks the gathering about; null for an event that is
	 * handled by itself
	 * @param documents what an event leaves to be kept; null for one that keeps nothing
	 * with others
	 */
	public record Handling<T>(Class<T> data, Handler<T> handler, @Nullable Function<T, Collection<String>> names,
			@Nullable Function<Incoming<T>, List<Document>> documents) {
	}

	private final String name;

	private final List<String> sources;

	private final Map<String, Handling<?>> handlings;

	private final Gathering gathering;

	private final Keeping keeping;

	private EventConsumer(Builder builder) {
		this.keeping = builder.keeping;
		this.gathering = builder.gathering;
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

	/** What is done for events with names. */
	public Gathering gathering() {
		return this.gathering;
	}

	/** Where the documents of events go. */
	public Keeping keeping() {
		return this.keeping;
	}

	/** See {@link EventConsumer}. */
	public static final class Builder {

		private final String name;

		private final Set<String> sources = new LinkedHashSet<>();

		private final Map<String, Handling<?>> handlings = new LinkedHashMap<>();

		private Gathering gathering = (asked) -> {
		};

		private Keeping keeping = (documents) -> {
		};

		private Builder(String name) {
			this.name = name;
		}

		public Builder from(String... services) {
			this.sources.addAll(List.of(services));
			return this;
		}

		public <T> Builder on(String type, Class<T> data, Handler<T> handler) {
			return put(type, new Handling<>(data, handler, null, null));
		}

		/** What is done for events that are {@link #naming named} from here on. */
		public Builder gathering(Gathering once) {
			this.gathering = once;
			return this;
		}

		/** Events that ask the gathering about what they name. */
		public <T> Builder naming(String type, Class<T> data, Function<T, Collection<String>> names) {
			Gathering once = this.gathering;
			return put(type, new Handling<>(data, (event) -> {
				Map<String, Instant> asked = new HashMap<>();
				names.apply(event.data()).forEach((name) -> asked.put(name, Instant.MAX));
				once.on(asked);
			}, names, null));
		}

		/** Where the documents of events that {@link #leaving leave} some go. */
		public Builder keeping(Keeping together) {
			this.keeping = together;
			return this;
		}

		/** Events that leave documents to be kept. */
		public <T> Builder leaving(String type, Class<T> data, Function<Incoming<T>, List<Document>> documents) {
			Keeping together = this.keeping;
			return put(type, new Handling<>(data, (event) -> together.keep(documents.apply(event)), null, documents));
		}

		private Builder put(String type, Handling<?> handling) {
			if (this.handlings.put(type, handling) != null) {
				throw new IllegalArgumentException("two handlers for " + type);
			}
			return this;
		}

		public EventConsumer build() {
			return new EventConsumer(this);
		}

	}

}
