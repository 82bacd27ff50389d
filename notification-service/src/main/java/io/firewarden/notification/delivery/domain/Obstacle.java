package io.firewarden.notification.delivery.domain;

/**
 * Why a delivery needs a person.
 *
 * @param detail the outside system's own words or code, such as {@code 45003 title}
 */
public record Obstacle(Kind kind, String detail) {

	/** The sentence for each stands in the service's bundles. */
	public enum Kind {

		/** The text itself was refused: back to the author. */
		CONTENT_REFUSED,
		/** Review of the platform, originality or the publishing itself failed. */
		PUBLISH_FAILED,
		/** The draft is gone and no article of ours is to be found. */
		ARTICLE_LOST,
		/** The account may not publish, or its credentials are wrong. */
		ACCOUNT_REFUSED,
		/** Deleted or blocked on the platform after it was public. */
		TAKEN_DOWN_OUTSIDE,
		/** The platform did not answer for too long. */
		NO_ANSWER,
		/** An error code nobody has taught us. */
		UNKNOWN_ERROR

	}

}
