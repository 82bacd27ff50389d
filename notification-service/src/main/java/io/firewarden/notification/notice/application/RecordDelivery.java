package io.firewarden.notification.notice.application;

import java.time.Instant;

import io.firewarden.notification.notice.domain.Channel;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.event.Incoming;

/**
 * A notice learns what became of its deliveries. It learns it from their events: effect
 * and mark are one write, so a repeated or late event changes nothing.
 */
public final class RecordDelivery {

	private final Notices notices;

	public RecordDelivery(Notices notices) {
		this.notices = notices;
	}

	/** The channel shows the notice; false when this was known. */
	public boolean published(NoticeId id, Channel channel, String url, Incoming<?> cause, Instant now) {
		return this.notices.applyOnce(id, cause, (notice) -> notice.published(channel, url, now));
	}

	/** Nothing of the notice is public on the channel; false when this was known. */
	public boolean removed(NoticeId id, Channel channel, Incoming<?> cause, Instant now) {
		return this.notices.applyOnce(id, cause, (notice) -> notice.removed(channel, now));
	}

	/** The channel needs a person; false when this was known. */
	public boolean stopped(NoticeId id, Channel channel, Incoming<?> cause, Instant now) {
		return this.notices.applyOnce(id, cause, (notice) -> notice.stopped(channel, now));
	}

}
