package io.firewarden.notification.delivery.domain;

import java.time.Instant;

import io.firewarden.platform.kernel.Changed;
import org.jspecify.annotations.Nullable;

/** What the answers of WeChat make of a delivery. */
final class WeChatAnswers {

	private final Delivery delivery;

	private final Now now;

	private final Patience patience;

	WeChatAnswers(Delivery delivery, Now now, Patience patience) {
		this.delivery = delivery;
		this.now = now;
		this.patience = patience;
	}

	Changed<Delivery, DeliveryEvent> after(Call call, Answer answer) {
		if (this.delivery.progress() instanceof Progress.Done done) {
			return recheck(done, answer);
		}
		return switch (answer) {
			case Answer.Unclear(var detail) -> unclear(detail);
			case Answer.Later(var pause, var _) ->
				waiting(this.delivery, this.now.machine().plus(pause), this.delivery.effort().failures());
			case Answer.Refused(var obstacle) -> stopped(this.delivery.progress(), obstacle);
			case Answer.DraftThere _, Answer.DraftGone _, Answer.Accepted _, Answer.StillRunning _, Answer.Public _,
					Answer.ArticleGone _, Answer.Failed _, Answer.TakenDown _, Answer.ResultUnknown _,
					Answer.Deleted _ ->
				news(call, answer);
		};
	}

	private Changed<Delivery, DeliveryEvent> news(Call call, Answer answer) {
		return switch (this.delivery.progress()) {
			case Progress.Drafting() -> switch (answer) {
				case Answer.DraftThere(var mediaId) -> on(new Progress.Drafted(mediaId));
				case Answer.DraftGone() -> on(new Progress.Waiting());
				default -> unexpected(call, answer);
			};
			case Progress.Submitting(var mediaId) -> switch (answer) {
				case Answer.DraftThere _ -> on(new Progress.Drafted(mediaId));
				case Answer.DraftGone() -> on(new Progress.Vanished(mediaId, this.now.machine()));
				case Answer.Accepted(var publishId) ->
					on(new Progress.Submitted(mediaId, publishId, this.now.machine()));
				default -> unexpected(call, answer);
			};
			case Progress.Vanished(var _, var since) -> switch (answer) {
				case Answer.Public(var article, var url) -> done(article, url, null);
				case Answer.ArticleGone() -> search(since);
				default -> unexpected(call, answer);
			};
			case Progress.Submitted submitted -> result(submitted, call, answer);
			case Progress.Discarding(var mediaId) -> switch (answer) {
				case Answer.Deleted() -> on(new Progress.Waiting());
				// Our own deletion whose answer was lost, or a submission that came
				// through late: only looking tells.
				case Answer.DraftGone() -> on(new Progress.Vanished(mediaId, this.now.machine()));
				default -> unexpected(call, answer);
			};
			case Progress.Removing _ -> switch (answer) {
				case Answer.Deleted(), Answer.ArticleGone() -> this.delivery.removed(this.now);
				default -> unexpected(call, answer);
			};
			case Progress.Waiting _, Progress.Drafted _, Progress.Done _, Progress.Removed _, Progress.NeedsPerson _ ->
				unexpected(call, answer);
		};
	}

	private Changed<Delivery, DeliveryEvent> result(Progress.Submitted submitted, Call call, Answer answer) {
		return switch (answer) {
			case Answer.Public(var article, var url) -> done(article, url, submitted.publishId());
			case Answer.StillRunning() -> expired(submitted.since())
					? stopped(submitted, new Obstacle(Obstacle.Kind.NO_ANSWER, "publish_status 1")) : again();
			case Answer.Failed(var detail) -> wantedPublic()
					// The draft is spent, nothing is public: resuming starts anew.
					? stopped(new Progress.Waiting(), new Obstacle(Obstacle.Kind.PUBLISH_FAILED, detail))
					: on(new Progress.Waiting());
			case Answer.TakenDown(var detail) ->
				wantedPublic() ? stopped(submitted, new Obstacle(Obstacle.Kind.TAKEN_DOWN_OUTSIDE, detail))
						: on(new Progress.Waiting());
			case Answer.ResultUnknown() -> on(new Progress.Vanished(submitted.mediaId(), this.now.machine()));
			default -> unexpected(call, answer);
		};
	}

	/**
	 * A public article is looked at again: the platform may block it later
	 * (publish_status 5, 6). Trouble with the question itself says nothing about it.
	 */
	private Changed<Delivery, DeliveryEvent> recheck(Progress.Done done, Answer answer) {
		return switch (answer) {
			case Answer.TakenDown(var detail) -> stopped(done, new Obstacle(Obstacle.Kind.TAKEN_DOWN_OUTSIDE, detail));
			case Answer.ArticleGone() ->
				stopped(done, new Obstacle(Obstacle.Kind.TAKEN_DOWN_OUTSIDE, "article not listed"));
			default -> waiting(this.delivery, this.now.machine().plus(this.patience.recheck()), 0);
		};
	}

	private Changed<Delivery, DeliveryEvent> done(String article, String url, @Nullable String publishId) {
		var finished = this.delivery.done(new Progress.Done(url, article, publishId, this.now.business()));
		var effort = finished.state().effort();
		// Taken back meanwhile: the worker that holds it goes on and deletes the article.
		var next = wantedPublic() ? effort.waitingUntil(this.now.machine().plus(this.patience.recheck()), 0)
				: effort.succeeded();
		return new Changed<>(finished.state().with(next), finished.events());
	}

	/** Nothing found yet; when the platform must long have finished, nothing will be. */
	private Changed<Delivery, DeliveryEvent> search(Instant since) {
		if (!expired(since)) {
			return again();
		}
		return wantedPublic()
				? stopped(this.delivery.progress(),
						new Obstacle(Obstacle.Kind.ARTICLE_LOST, "no article with our link"))
				: on(new Progress.Waiting());
	}

	private Changed<Delivery, DeliveryEvent> unexpected(Call call, Answer answer) {
		return unclear(answer.getClass().getSimpleName() + " to " + call.getClass().getSimpleName());
	}

	private Changed<Delivery, DeliveryEvent> unclear(String detail) {
		int failures = this.delivery.effort().failures() + 1;
		if (failures >= this.patience.mostFailures()) {
			return stopped(this.delivery.progress(), new Obstacle(Obstacle.Kind.NO_ANSWER, detail));
		}
		return again();
	}

	private Changed<Delivery, DeliveryEvent> again() {
		int failures = this.delivery.effort().failures() + 1;
		return waiting(this.delivery, this.patience.after(failures, this.now.machine()), failures);
	}

	private Changed<Delivery, DeliveryEvent> stopped(Progress at, Obstacle obstacle) {
		var halted = this.delivery.at(new Progress.NeedsPerson(at, obstacle))
			.with(this.delivery.effort().waitingUntil(null, 0));
		return Changed.of(halted, new DeliveryEvent.DeliveryStopped(halted, obstacle, this.now.business()));
	}

	private Changed<Delivery, DeliveryEvent> on(Progress progress) {
		return Changed.of(this.delivery.at(progress).with(this.delivery.effort().succeeded()));
	}

	private static Changed<Delivery, DeliveryEvent> waiting(Delivery delivery, Instant until, int failures) {
		return Changed.of(delivery.with(delivery.effort().waitingUntil(until, failures)));
	}

	private boolean wantedPublic() {
		return this.delivery.wish() instanceof Wish.Publish;
	}

	private boolean expired(Instant since) {
		return this.now.machine().isAfter(since.plus(this.patience.search()));
	}

}
