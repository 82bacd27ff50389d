package io.firewarden.notification.delivery.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a delivery is. Every state is written down before the next call goes out: the
 * ones that say "-ing" before a call that changes something outside, so that whoever
 * finds one in the store knows that the call may or may not have had its effect.
 */
public sealed interface Progress {

	/** Nothing of this delivery is outside. */
	record Waiting() implements Progress {
	}

	/** A draft is being added; it may be there or not. */
	record Drafting() implements Progress {
	}

	/** The draft is in the draft box and was not submitted. */
	record Drafted(String mediaId) implements Progress {
	}

	/** The draft is being submitted; it may have been taken or not. */
	record Submitting(String mediaId) implements Progress {
	}

	/**
	 * The draft has left the box and we hold no publish id: WeChat is publishing it, has
	 * published it, or has refused it.
	 */
	record Vanished(String mediaId, Instant since) implements Progress {
	}

	/** WeChat has taken it and will say how it ended. */
	record Submitted(String mediaId, String publishId, Instant since) implements Progress {
	}

	/** The draft is being deleted before it was ever submitted. */
	record Discarding(String mediaId) implements Progress {
	}

	/**
	 * The text is public.
	 *
	 * @param articleId null on our own page
	 * @param publishId null on our own page, and when the article was found by its link
	 */
	record Done(String url, @Nullable String articleId, @Nullable String publishId, Instant at) implements Progress {
	}

	/** The article is being deleted. */
	record Removing(Done was) implements Progress {
	}

	/**
	 * Nothing of it is public, and nothing will be.
	 *
	 * @param url where it was, null when it never was public
	 */
	record Removed(@Nullable String url, Instant at) implements Progress {
	}

	/** It goes no further without a person; resuming goes on where it stopped. */
	record NeedsPerson(Progress at, Obstacle obstacle) implements Progress {
	}

}
