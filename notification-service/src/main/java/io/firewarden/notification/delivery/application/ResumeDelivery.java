package io.firewarden.notification.delivery.application;

import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;

/** A person has removed what stopped a delivery; it goes on from where it stopped. */
public final class ResumeDelivery {

	static final Rule NOTHING_TO_RESUME = new Rule("NTF-013");

	private final Deliveries deliveries;

	private final Doorbell doorbell;

	private final Moments moments;

	public ResumeDelivery(Deliveries deliveries, Doorbell doorbell, Moments moments) {
		this.deliveries = deliveries;
		this.doorbell = doorbell;
		this.moments = moments;
	}

	/** How resuming ends. */
	public sealed interface Outcome {

		record Resumed(Delivery delivery) implements Outcome {
		}

		record NotFound() implements Outcome {
		}

		record OvertakenByAnother() implements Outcome {
		}

		record RefusedBy(Rule rule) implements Outcome {
		}

	}

	public Outcome handle(DeliveryId id, Jurisdiction scope) {
		var found = this.deliveries.find(id)
			.filter((delivery) -> scope.covers(delivery.state().publication().brigade(),
					delivery.state().publication().uscc()));
		if (found.isEmpty()) {
			return new Outcome.NotFound();
		}
		var before = found.get();
		if (!before.state().needsPerson()) {
			return new Outcome.RefusedBy(NOTHING_TO_RESUME);
		}
		var resumed = before.state().resume(this.moments.now());
		if (!this.deliveries.save(before, resumed)) {
			return new Outcome.OvertakenByAnother();
		}
		this.doorbell.ring(id);
		return new Outcome.Resumed(resumed.state());
	}

}
