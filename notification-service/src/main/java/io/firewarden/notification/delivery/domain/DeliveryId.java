package io.firewarden.notification.delivery.domain;

import java.util.Locale;

/**
 * One revision of one notice on one channel; nothing else makes up the id, so each exists
 * once.
 */
public record DeliveryId(String noticeId, Channel channel, int revision) {

	/** The id as text, such as {@code 4f0c…-wechat-1}. */
	public String value() {
		return this.noticeId + "-" + this.channel.name().toLowerCase(Locale.ROOT) + "-" + this.revision;
	}

}
