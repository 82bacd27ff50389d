package io.firewarden.notification.delivery.domain;

import io.firewarden.platform.kernel.Changed;

/** What comes next for a delivery. */
public sealed interface Step {

	/** Nothing, until somebody wants something else of it. */
	record Rest() implements Step {
	}

	/** A change that needs nobody outside. */
	record Settle(Changed<Delivery, DeliveryEvent> changed) implements Step {
	}

	/** Ask first; no harm if it is asked twice. */
	record Ask(Call.Question question) implements Step {
	}

	/** Write the intent down, then give the order. */
	record Act(Delivery intent, Call.Order order) implements Step {
	}

}
