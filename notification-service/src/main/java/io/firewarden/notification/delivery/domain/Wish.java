package io.firewarden.notification.delivery.domain;

/** What is wanted of a delivery: that the text is public, or that it is not any more. */
public sealed interface Wish {

	record Publish() implements Wish {
	}

	/**
	 * Take it back.
	 *
	 * @param reason the public reads it
	 */
	record Remove(String reason) implements Wish {
	}

}
