package io.firewarden.notification.delivery.adapter;

import io.firewarden.notification.delivery.DeliveryDirectory.State;
import io.firewarden.notification.delivery.DeliveryDirectory.Status;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.Progress;
import org.jspecify.annotations.Nullable;

/** A delivery in the words of its notice. */
final class DeliveryStatus {

	private DeliveryStatus() {
	}

	static Status of(Delivery delivery) {
		var progress = delivery.progress();
		var stop = (progress instanceof Progress.NeedsPerson stopped) ? stopped.obstacle() : null;
		return new Status(delivery.id().channel().name(), state(progress), delivery.id().revision(), url(progress),
				(stop != null) ? stop.kind().name() : null, (stop != null) ? stop.detail() : null,
				delivery.effort().calls());
	}

	private static State state(Progress progress) {
		return switch (progress) {
			case Progress.Waiting() -> State.WAITING;
			case Progress.Done _ -> State.DONE;
			case Progress.Removed _ -> State.REMOVED;
			case Progress.NeedsPerson _ -> State.NEEDS_PERSON;
			case Progress.Drafting _, Progress.Drafted _, Progress.Submitting _, Progress.Vanished _,
					Progress.Submitted _, Progress.Discarding _, Progress.Removing _ ->
				State.WORKING;
		};
	}

	private static @Nullable String url(Progress progress) {
		return (progress instanceof Progress.Done done) ? done.url() : null;
	}

}
