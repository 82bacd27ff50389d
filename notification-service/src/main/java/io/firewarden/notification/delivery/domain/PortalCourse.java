package io.firewarden.notification.delivery.domain;

/** Our own page: what the record says is public is public. */
final class PortalCourse {

	private PortalCourse() {
	}

	static Step next(Delivery delivery, Now now) {
		boolean out = delivery.progress() instanceof Progress.Done;
		boolean settled = delivery.progress() instanceof Progress.Removed || delivery.needsPerson();
		return switch (delivery.wish()) {
			case Wish.Publish() when !out && !settled -> new Step.Settle(
					delivery.done(new Progress.Done(delivery.publication().link(), null, null, now.business())));
			case Wish.Remove(var _) when !settled -> new Step.Settle(delivery.removed(now));
			case Wish.Publish(), Wish.Remove(var _) -> new Step.Rest();
		};
	}

}
