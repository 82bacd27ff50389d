package io.firewarden.notification.delivery.application;

import io.firewarden.notification.delivery.domain.DeliveryId;

/**
 * WeChat calls back that a publishing job has ended (PUBLISHJOBFINISH). In plain mode the
 * signature does not cover the body, so the call is taken as a reason to ask at once, not
 * as the answer. A repeated call finds the delivery finished and changes nothing.
 */
public final class HearFromWeChat {

	private static final int ATTEMPTS = 5;

	private final Deliveries deliveries;

	private final Doorbell doorbell;

	private final Moments moments;

	public HearFromWeChat(Deliveries deliveries, Doorbell doorbell, Moments moments) {
		this.deliveries = deliveries;
		this.doorbell = doorbell;
		this.moments = moments;
	}

	/** How hearing ends. */
	public enum Outcome {

		/** The delivery asks now. */
		ASKING,
		/**
		 * Publish id of nobody here, perhaps not written down yet: polling will find out.
		 */
		UNKNOWN

	}

	public Outcome handle(String publishId) {
		return this.deliveries.byPublishId(publishId).map(this::ask).orElse(Outcome.UNKNOWN);
	}

	private Outcome ask(DeliveryId id) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			var found = this.deliveries.find(id);
			if (found.isPresent()
					&& this.deliveries.save(found.get(), found.get().state().hearNews(this.moments.now()))) {
				this.doorbell.ring(id);
				return Outcome.ASKING;
			}
		}
		return Outcome.UNKNOWN;
	}

}
