package io.firewarden.notification.delivery.adapter;

import java.time.Instant;

import io.firewarden.notification.delivery.domain.Channel;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.notification.delivery.domain.Effort;
import io.firewarden.notification.delivery.domain.Publication;
import io.firewarden.notification.delivery.domain.Wish;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is stored.
 *
 * @param removalReason null while the wish is to publish
 * @param due milliseconds of real time; absent when there is nothing to do, so that the
 * index holds only open work
 */
record DeliveryRecord(String noticeId, Channel channel, int revision, String title, String body, String uscc,
		String agencyName, String brigade, String authority, Instant approvedAt, String link,
		@Nullable String removalReason, ProgressRecord progress, int calls, int failures, @Nullable Long due,
		@Nullable String worker) {

	static DeliveryRecord of(Delivery delivery) {
		var text = delivery.publication();
		var effort = delivery.effort();
		return new DeliveryRecord(delivery.id().noticeId(), delivery.id().channel(), delivery.id().revision(),
				text.title(), text.body(), text.uscc(), text.agencyName(), text.brigade(), text.authority(),
				text.approvedAt(), text.link(), (delivery.wish() instanceof Wish.Remove(var reason)) ? reason : null,
				ProgressRecord.of(delivery.progress()), effort.calls(), effort.failures(),
				(effort.due() != null) ? effort.due().toEpochMilli() : null, effort.worker());
	}

	Delivery toDelivery() {
		return new Delivery(new DeliveryId(this.noticeId, this.channel, this.revision),
				new Publication(this.title, this.body, this.uscc, this.agencyName, this.brigade, this.authority,
						this.approvedAt, this.link),
				(this.removalReason != null) ? new Wish.Remove(this.removalReason) : new Wish.Publish(),
				this.progress.toProgress(), new Effort(this.calls, this.failures,
						(this.due != null) ? Instant.ofEpochMilli(this.due) : null, this.worker));
	}

}
