package io.firewarden.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;

import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a change: the state, its events, and where versions are kept the
 * state once more beside them.
 *
 * @param <S> the aggregate's state
 * @param <E> its events
 */
final class Writing<S, E> {

	/** With more unpublished events than this an aggregate takes no further change. */
	static final int MOST_WAITING = 200;

	private final AggregateStores house;

	private final String aggregate;

	private final StateForm<S> form;

	private final WireForm<E> wire;

	/** What is worked out from other fields; null while no versions are kept. */
	private volatile @Nullable Set<String> derived;

	Writing(AggregateStores house, String aggregate, StateForm<S> form, WireForm<E> wire) {
		this.house = house;
		this.aggregate = aggregate;
		this.form = form;
		this.wire = wire;
	}

	void keepVersions(Set<String> derivedFields) {
		this.derived = derivedFields;
	}

	Set<String> derived() {
		Set<String> leftOut = this.derived;
		return (leftOut != null) ? leftOut : Set.of();
	}

	Document fresh(String id, Changed<S, E> changed) {
		Instant now = this.house.clock().instant();
		Document body = this.form.write(changed.state());
		List<Document> events = events(changed, 0, now, snapshot(1, null, body, changed));
		Document document = new Document("_id", id).append("version", 1L)
			.append("body", body)
			.append("updatedAt", Date.from(now))
			.append("seq", (long) events.size());
		Document trace = Trace.fresh();
		if (trace != null) {
			document.append(Trace.UNDER, trace);
		}
		if (!events.isEmpty()) {
			document.append("pending", events).append("pendingSince", Date.from(this.house.realTime().instant()));
		}
		return document;
	}

	Update update(String id, Document head, Versioned<S> before, Changed<S, E> after, @Nullable Mark mark) {
		if (head.getList("pending", Document.class, List.of()).size() + after.events().size() > MOST_WAITING) {
			throw new TooManyWaiting(this.aggregate, id);
		}
		Instant now = this.house.clock().instant();
		long sequence = head.get("seq", Number.class).longValue();
		Document body = this.form.write(after.state());
		List<Document> events = events(after, sequence, now,
				snapshot(before.version() + 1, before.state(), body, after));
		List<Bson> updates = new ArrayList<>();
		updates.add(Updates.set("body", body));
		updates.add(Updates.set("version", before.version() + 1));
		updates.add(Updates.set("updatedAt", Date.from(now)));
		if (!events.isEmpty()) {
			updates.add(Updates.set("seq", sequence + events.size()));
			updates.add(Updates.pushEach("pending", events));
			updates.add(Updates.set("pendingSince", Date.from(this.house.realTime().instant())));
		}
		Trace.update(head, before, this.form).ifPresent(updates::add);
		if (mark != null) {
			updates.add(Updates.set("applied." + mark.key(), mark.sequence()));
		}
		return new Update(Updates.combine(updates), events);
	}

	/** What is written, and the events in it. */
	record Update(Bson fields, List<Document> events) {
	}

	/** The state stands beside the last event, or alone where nobody is told. */
	private List<Document> events(Changed<S, E> changed, long sequence, Instant now, @Nullable Snapshot snapshot) {
		Acting acting = Acting.current();
		List<PendingEvent> events = new ArrayList<>();
		for (E event : changed.events()) {
			WireForm.WireEvent sent = this.wire.toWire(event);
			events.add(new PendingEvent(this.house.ids().next(), sequence + events.size() + 1, sent.type(), now,
					acting.actor(), acting.causation(), StoredJson.mapper().writeValueAsString(sent.data())));
		}
		if (snapshot != null) {
			PendingEvent last = events.isEmpty() ? new PendingEvent(this.house.ids().next(), sequence + 1,
					PendingEvent.UNTOLD, now, acting.actor(), acting.causation(), "{}") : events.removeLast();
			events.add(last.with(snapshot));
		}
		return events.stream().map(PendingEvent::toDocument).toList();
	}

	private @Nullable Snapshot snapshot(long version, @Nullable S before, Document body, Changed<S, E> changed) {
		Set<String> leftOut = this.derived;
		if (leftOut == null
				|| (before != null && without(this.form.write(before), leftOut).equals(without(body, leftOut)))) {
			return null;
		}
		return Snapshot.of(version, body, changed.because(), LocalDate.now(this.house.clock()));
	}

	private static Document without(Document body, Set<String> fields) {
		Document rest = new Document(body);
		fields.forEach(rest::remove);
		return rest;
	}

	/** That an event of another aggregate was applied. */
	record Mark(String key, long sequence) {

		static Mark of(Incoming<?> cause) {
			return new Mark(Fields.source(cause), cause.sequence());
		}

	}

}
