package io.firewarden.notification.delivery;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What other features may know of deliveries. */
public interface DeliveryDirectory {

	/** The deliveries of a notice, one a channel; empty before it is approved. */
	List<Status> of(String noticeId);

	/** How a delivery stands, for those who look at its notice. */
	record Status(String channel, State state, int revision, @Nullable String url, @Nullable String obstacle,
			@Nullable String detail, int attempts) {
	}

	/** How far it is, in the words of the notice. */
	enum State {

		WAITING, WORKING, DONE, REMOVED, NEEDS_PERSON

	}

}
