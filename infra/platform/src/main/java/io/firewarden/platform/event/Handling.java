package io.firewarden.platform.event;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.bson.Document;

/**
 * What a consumer does with a type of event: handles each by itself, or all that were
 * read together at once.
 *
 * @param <T> the reader's own record of the data
 */
public sealed interface Handling<T> {

	Class<T> data();

	/** The effect of one event alone; every kind has one. */
	Handler<T> handler();

	/** Each event has its effect by itself. */
	record Alone<T>(Class<T> data, Handler<T> handler) implements Handling<T> {
	}

	/** The effect of all events of a poll comes at once, before any counts as applied. */
	sealed interface Together<T> extends Handling<T> {

	}

	/**
	 * Events that ask for the same work.
	 *
	 * @param names what an event asks the gathering about
	 */
	record Naming<T>(Class<T> data, Function<T, Collection<String>> names, Gathering gathering) implements Together<T> {

		@Override
		public Handler<T> handler() {
			return (event) -> {
				Map<String, Instant> asked = new HashMap<>();
				this.names.apply(event.data()).forEach((name) -> asked.put(name, Instant.MAX));
				this.gathering.on(asked);
			};
		}

	}

	/**
	 * Events that lead to documents.
	 *
	 * @param documents what an event leaves to be kept
	 */
	record Leaving<T>(Class<T> data, Function<Incoming<T>, List<Document>> documents,
			Keeping keeping) implements Together<T> {

		@Override
		public Handler<T> handler() {
			return (event) -> this.keeping.keep(this.documents.apply(event));
		}

	}

	/**
	 * The effect of an event. It must be idempotent: the mark that it was applied belongs
	 * into the document write of the effect.
	 *
	 * @param <T> the reader's own record of the data
	 */
	@FunctionalInterface
	interface Handler<T> {

		void on(Incoming<T> event);

	}

	/**
	 * Work that many events ask for and that is done once for all that were read
	 * together. It must be idempotent.
	 */
	@FunctionalInterface
	interface Gathering {

		/**
		 * Does it.
		 * @param asked what the events name, each with the time at which the last event
		 * that names it was published, which is after it was written; a time that nobody
		 * knows is {@link Instant#MAX}
		 */
		void on(Map<String, Instant> asked);

	}

	/**
	 * Keeps the documents that events read together lead to, in one request. It must be
	 * idempotent.
	 */
	@FunctionalInterface
	interface Keeping {

		void keep(List<Document> documents);

	}

}
