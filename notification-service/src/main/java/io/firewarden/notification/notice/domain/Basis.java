package io.firewarden.notification.notice.domain;

/**
 * What entitles the authority to publish (domain.md 9.2): a notice may cite a decision
 * that was served, or a fact that may be public.
 *
 * @param reference number of the decision, or where the fact is on file
 */
public record Basis(Ground ground, String reference) {

	/** The two grounds legal review may pass a notice on. */
	public enum Ground {

		SERVED_DECISION, PUBLIC_FACT

	}

}
