package io.firewarden.notification.delivery.domain;

/**
 * The way of a delivery through WeChat: which call comes next, given what is written down
 * (integration.md 1.6). A state found with an order open is asked about first.
 */
final class WeChatCourse {

	private WeChatCourse() {
	}

	static Step next(Delivery delivery, Now now) {
		return switch (delivery.wish()) {
			case Wish.Publish() -> toPublish(delivery);
			case Wish.Remove(var _) -> toRemove(delivery, now);
		};
	}

	private static Step toPublish(Delivery delivery) {
		var publication = delivery.publication();
		return switch (delivery.progress()) {
			case Progress.Waiting() ->
				new Step.Act(delivery.at(new Progress.Drafting()), new Call.AddDraft(publication));
			case Progress.Drafted(var mediaId) ->
				new Step.Act(delivery.at(new Progress.Submitting(mediaId)), new Call.Submit(mediaId));
			// Only a wish to remove leads here, and that wish is final.
			case Progress.Discarding _, Progress.Removing _, Progress.Removed _, Progress.NeedsPerson _ ->
				new Step.Rest();
			case Progress.Done done -> new Step.Ask((done.publishId() != null) ? new Call.AskResult(done.publishId())
					: new Call.FindArticle(publication.link()));
			case Progress.Drafting _, Progress.Submitting _, Progress.Vanished _, Progress.Submitted _ ->
				inquiry(delivery);
		};
	}

	private static Step toRemove(Delivery delivery, Now now) {
		return switch (delivery.progress()) {
			case Progress.Waiting() -> new Step.Settle(delivery.removed(now));
			case Progress.Drafted(var mediaId) ->
				new Step.Act(delivery.at(new Progress.Discarding(mediaId)), new Call.DeleteDraft(mediaId));
			case Progress.Discarding(var mediaId) -> new Step.Act(delivery, new Call.DeleteDraft(mediaId));
			case Progress.Done done -> (done.articleId() != null)
					? new Step.Act(delivery.at(new Progress.Removing(done)), new Call.DeleteArticle(done.articleId()))
					: new Step.Settle(delivery.removed(now));
			case Progress.Removing(var was) when was.articleId() != null ->
				new Step.Act(delivery, new Call.DeleteArticle(was.articleId()));
			case Progress.Removing _ -> new Step.Settle(delivery.removed(now));
			case Progress.Removed _, Progress.NeedsPerson _ -> new Step.Rest();
			case Progress.Drafting _, Progress.Submitting _, Progress.Vanished _, Progress.Submitted _ ->
				inquiry(delivery);
		};
	}

	/** What must be known before anything else is done, whatever is wanted. */
	private static Step inquiry(Delivery delivery) {
		var link = delivery.publication().link();
		return new Step.Ask(switch (delivery.progress()) {
			case Progress.Drafting() -> new Call.FindDraft(link);
			case Progress.Submitting(var mediaId) -> new Call.LookAtDraft(mediaId);
			case Progress.Vanished _ -> new Call.FindArticle(link);
			case Progress.Submitted submitted -> new Call.AskResult(submitted.publishId());
			default -> throw new IllegalStateException("nothing to ask about " + delivery.progress());
		});
	}

}
