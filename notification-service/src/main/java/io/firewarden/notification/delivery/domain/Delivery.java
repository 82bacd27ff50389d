package io.firewarden.notification.delivery.domain;

import java.time.Instant;

import io.firewarden.platform.kernel.Changed;

/**
 * 送达 (delivery): one revision of a notice on its way to one channel, and back.
 * <p>
 * Life: an approved notice starts it with the wish that the text be public. On the portal
 * it is public as soon as the record says so. On WeChat a draft is added, submitted and
 * published, and each step is written down before and after the call ({@link Progress}).
 * WeChat knows no idempotency key for these calls, so an order without a clear answer is
 * never repeated blindly: first it is asked what became of it, by the link every article
 * of ours carries (integration.md 1.6). A draft can be submitted once, and only a draft
 * we know is submitted: that is why there is never a second article. An order to withdraw
 * changes the wish; whatever is outside by then is found and deleted. What cannot go on
 * by itself needs a person and says why; resuming goes on from the same place. One worker
 * at a time has the lease; when it dies, the lease ends and another one reads in the
 * record where to go on.
 */
public record Delivery(DeliveryId id, Publication publication, Wish wish, Progress progress, Effort effort) {

	/** A new delivery; due at once. */
	public static Changed<Delivery, DeliveryEvent> start(DeliveryId id, Publication publication, Wish wish, Now now) {
		return Changed
			.of(new Delivery(id, publication, wish, new Progress.Waiting(), Effort.startingAt(now.machine())));
	}

	/** Nothing of it may be public any more. Repeating the wish changes nothing. */
	public Changed<Delivery, DeliveryEvent> remove(String reason, Now now) {
		if (this.wish instanceof Wish.Remove) {
			return Changed.of(this);
		}
		return Changed.of(new Delivery(this.id, this.publication, new Wish.Remove(reason), resumed(),
				this.effort.wantedAt(now.machine())));
	}

	/** A person has removed the obstacle. */
	public Changed<Delivery, DeliveryEvent> resume(Now now) {
		return Changed.of(new Delivery(this.id, this.publication, this.wish, resumed(),
				Effort.startingAt(now.machine()).withCalls(this.effort.calls())));
	}

	public boolean needsPerson() {
		return this.progress instanceof Progress.NeedsPerson;
	}

	/** WeChat has said that there is news about it. */
	public Changed<Delivery, DeliveryEvent> hearNews(Now now) {
		return needsPerson() ? resume(now) : Changed
			.of(new Delivery(this.id, this.publication, this.wish, this.progress, this.effort.wantedAt(now.machine())));
	}

	/** Whether somebody should work on it now. */
	public boolean due(Now now) {
		return this.effort.due() != null && !this.effort.due().isAfter(now.machine());
	}

	/** Takes or prolongs the lease. */
	public Delivery leased(String worker, Instant until) {
		return with(this.effort.leased(worker, until));
	}

	public boolean isLeasedBy(String worker) {
		return worker.equals(this.effort.worker());
	}

	/** Gives the lease back; nothing is left to do. */
	public Changed<Delivery, DeliveryEvent> rest() {
		return Changed.of(with(this.effort.waitingUntil(null, 0)));
	}

	/** What comes next. */
	public Step next(Now now) {
		return switch (this.id.channel()) {
			case PORTAL -> PortalCourse.next(this, now);
			case WECHAT -> WeChatCourse.next(this, now);
		};
	}

	/** What an answer makes of it. */
	public Changed<Delivery, DeliveryEvent> after(Call call, Answer answer, Now now, Patience patience) {
		return new WeChatAnswers(with(this.effort.called()), now, patience).after(call, answer);
	}

	Delivery at(Progress other) {
		return new Delivery(this.id, this.publication, this.wish, other, this.effort);
	}

	Delivery with(Effort other) {
		return new Delivery(this.id, this.publication, this.wish, this.progress, other);
	}

	Changed<Delivery, DeliveryEvent> done(Progress.Done done) {
		var now = at(done);
		return Changed.of(now, new DeliveryEvent.DeliveryCompleted(now, done.url(), done.at()));
	}

	Changed<Delivery, DeliveryEvent> removed(Now now) {
		var url = switch (this.progress) {
			case Progress.Done done -> done.url();
			case Progress.Removing removing -> removing.was().url();
			default -> null;
		};
		var gone = at(new Progress.Removed(url, now.business()));
		return Changed.of(gone, new DeliveryEvent.DeliveryRemoved(gone, now.business()));
	}

	private Progress resumed() {
		return (this.progress instanceof Progress.NeedsPerson stopped) ? stopped.at() : this.progress;
	}

}
