package io.firewarden.notification.delivery.application;

import java.time.Duration;
import java.util.Optional;

import io.firewarden.notification.delivery.domain.Answer;
import io.firewarden.notification.delivery.domain.Call;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryEvent;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.notification.delivery.domain.Patience;
import io.firewarden.notification.delivery.domain.Step;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;

/**
 * Takes a due delivery under a lease and brings it as far as it goes: until it rests,
 * must wait, or somebody else has it. Every write is a compare-and-set, so an instance
 * that lost its lease while it waited for an answer writes nothing more.
 */
public final class WorkDelivery {

	/** Longer than the longest series of calls between two writes. */
	static final Duration LEASE = Duration.ofSeconds(90);

	/** The way of a delivery has fewer steps; more would be a mistake of ours. */
	private static final int MOST_STEPS = 40;

	private final Deliveries deliveries;

	private final WeChatDesk weChat;

	private final Moments moments;

	private final Patience patience;

	private final String worker;

	/**
	 * A worker.
	 * @param worker name of this instance; no two share one
	 */
	public WorkDelivery(Deliveries deliveries, WeChatDesk weChat, Moments moments, Patience patience, String worker) {
		this.deliveries = deliveries;
		this.weChat = weChat;
		this.moments = moments;
		this.patience = patience;
		this.worker = worker;
	}

	/** How a turn ends. */
	public enum Outcome {

		/** Not due, or somebody else has it. */
		NOT_MINE,
		/** Nothing is left to do, or it waits for its time. */
		SET_DOWN,
		/** Somebody else went on with it meanwhile. */
		LOST

	}

	public Outcome handle(DeliveryId id) {
		var claimed = this.deliveries.find(id)
			.filter((found) -> found.state().due(this.moments.now()))
			.flatMap((found) -> write(found, Changed.of(lease(found.state()))));
		if (claimed.isEmpty()) {
			return Outcome.NOT_MINE;
		}
		var held = claimed;
		for (int step = 0; step < MOST_STEPS; step++) {
			if (held.isEmpty()) {
				return Outcome.LOST;
			}
			if (!held.get().state().isLeasedBy(this.worker)) {
				return Outcome.SET_DOWN;
			}
			held = go(held.get());
		}
		throw new IllegalStateException("no end with " + id.value());
	}

	/** One step; empty when the delivery is not ours any more. */
	private Optional<Versioned<Delivery>> go(Versioned<Delivery> held) {
		return switch (held.state().next(this.moments.now())) {
			case Step.Rest() -> writeOrReload(held, held.state().rest());
			case Step.Settle(var changed) -> writeOrReload(held, changed);
			case Step.Ask(var question) -> learn(held, question, this.weChat.perform(question));
			case Step.Act(var intent, var order) -> act(held, intent, order);
		};
	}

	private Optional<Versioned<Delivery>> act(Versioned<Delivery> held, Delivery intent, Call.Order order) {
		var written = write(held, Changed.of(lease(intent)));
		// Overtaken before the call: nothing has happened outside, look again.
		return written.isPresent() ? learn(written.get(), order, this.weChat.perform(order)) : reload(held);
	}

	/**
	 * Writes down what an answer means. When only the wish has changed meanwhile, the
	 * answer still belongs to the record; when the progress has, another worker went on.
	 */
	private Optional<Versioned<Delivery>> learn(Versioned<Delivery> held, Call call, Answer answer) {
		var current = Optional.of(held);
		while (current.isPresent() && current.get().state().progress().equals(held.state().progress())) {
			var base = current.get();
			var written = write(base, base.state().after(call, answer, this.moments.now(), this.patience));
			if (written.isPresent()) {
				return written;
			}
			current = reload(base);
		}
		if (call instanceof Call.AddDraft && answer instanceof Answer.DraftThere(var mediaId)) {
			// Nobody knows this draft but us; it must not lie in the box for somebody to
			// publish it by hand.
			this.weChat.perform(new Call.DeleteDraft(mediaId));
		}
		return Optional.empty();
	}

	private Optional<Versioned<Delivery>> writeOrReload(Versioned<Delivery> before,
			Changed<Delivery, DeliveryEvent> after) {
		return write(before, after).or(() -> reload(before));
	}

	private Optional<Versioned<Delivery>> write(Versioned<Delivery> before, Changed<Delivery, DeliveryEvent> after) {
		var state = after.state().isLeasedBy(this.worker) ? lease(after.state()) : after.state();
		return this.deliveries.save(before, new Changed<>(state, after.events()))
				? Optional.of(new Versioned<>(state, before.version() + 1)) : Optional.empty();
	}

	private Optional<Versioned<Delivery>> reload(Versioned<Delivery> held) {
		return this.deliveries.find(held.state().id()).filter((found) -> found.state().isLeasedBy(this.worker));
	}

	private Delivery lease(Delivery delivery) {
		return delivery.leased(this.worker, this.moments.now().machine().plus(LEASE));
	}

}
