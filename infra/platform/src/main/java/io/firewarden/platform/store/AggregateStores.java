package io.firewarden.platform.store;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.firewarden.platform.id.Ids;

/**
 * Opens the stores of this service's aggregates and knows their names, so that the relay
 * and the sweep find them all.
 */
public final class AggregateStores {

	private final ServiceDatabase database;

	private final History history;

	private final Ids ids;

	private final Clock clock;

	private final Clock realTime;

	private final Set<String> names = new ConcurrentSkipListSet<>();

	private volatile Outgoing outgoing = (aggregate, id) -> {
	};

	AggregateStores(ServiceDatabase database, History history, Ids ids, Clock clock, Clock realTime) {
		this.database = database;
		this.history = history;
		this.ids = ids;
		this.clock = clock;
		this.realTime = realTime;
	}

	/**
	 * Opens the store of one kind of aggregate.
	 * @param aggregate name of the collection and of the aggregate on the wire, such as
	 * {@code agency}
	 */
	public <S, E> AggregateStore<S, E> open(String aggregate, StateForm<S> form, WireForm<E> wire) {
		if (this.names.add(aggregate)) {
			this.database.index(aggregate, Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
		}
		return new AggregateStore<>(this, aggregate, form, wire);
	}

	public Set<String> names() {
		return Set.copyOf(this.names);
	}

	/** Names who is told at once of waiting events. */
	public void tell(Outgoing relay) {
		this.outgoing = relay;
	}

	ServiceDatabase database() {
		return this.database;
	}

	History history() {
		return this.history;
	}

	Ids ids() {
		return this.ids;
	}

	Clock clock() {
		return this.clock;
	}

	/** For how long events wait: business time may be set back. */
	Clock realTime() {
		return this.realTime;
	}

	Outgoing outgoing() {
		return this.outgoing;
	}

}
