package io.firewarden.platform.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.bson.Document;

/**
 * A named reader of events: which services it listens to and what it does with which
 * type. Declared as a bean; each has its own consumer group, {@code <service>-<name>},
 * and its own inbox, so one can be rebuilt without the others. Types without a handler
 * are passed over.
 */
public final class EventConsumer {

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

		private Handling.Gathering gathering = (asked) -> {
		};

		private Handling.Keeping keeping = (documents) -> {
		};

		private Builder(String name) {
			this.name = name;
		}

		public Builder from(String... services) {
			this.sources.addAll(List.of(services));
			return this;
		}

		public <T> Builder on(String type, Class<T> data, Handling.Handler<T> handler) {
			return put(type, new Handling.Alone<>(data, handler));
		}

		/** What is done for events that are {@link #naming named} from here on. */
		public Builder gathering(Handling.Gathering once) {
			this.gathering = once;
			return this;
		}

		/** Events that ask the gathering about what they name. */
		public <T> Builder naming(String type, Class<T> data, Function<T, Collection<String>> names) {
			return put(type, new Handling.Naming<>(data, names, this.gathering));
		}

		/**
		 * Where the documents of events go that {@link #leaving leave} some from here on.
		 */
		public Builder keeping(Handling.Keeping together) {
			this.keeping = together;
			return this;
		}

		/** Events that leave documents to be kept. */
		public <T> Builder leaving(String type, Class<T> data, Function<Incoming<T>, List<Document>> documents) {
			return put(type, new Handling.Leaving<>(data, documents, this.keeping));
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
