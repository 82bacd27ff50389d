package io.firewarden.registry.practitioner.adapter;

import java.time.Clock;
import java.time.LocalDate;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.registry.practitioner.application.PeopleIndex;
import io.firewarden.registry.practitioner.application.PeopleSearch.Page;
import io.firewarden.registry.practitioner.application.PeopleSearch.Query;
import io.firewarden.registry.practitioner.application.PeopleSearch.Window;
import io.firewarden.registry.register.StoreFollower;

/** The index of people, in step with the store (ADR 0023). */
final class IndexedPeople {

	private final PeopleIndex index = new PeopleIndex();

	private final StoreFollower follower;

	IndexedPeople(AggregateStore<?, ?> store, Clock clock) {
		this.follower = new StoreFollower(store, PersonKeysDocument.FIELDS,
				(documents) -> this.index.put(documents.stream().map(PersonKeysDocument::read).toList()), clock);
	}

	StoreFollower follower() {
		return this.follower;
	}

	Page search(Query query, Window window, boolean byName, LocalDate today, Jurisdiction by) {
		this.follower.catchUp();
		return this.index.search(query, window, byName, today, by);
	}

}
