package io.firewarden.notification.delivery.domain;

import java.time.Instant;

/**
 * The approved text as it goes out, with what the public may know about it.
 *
 * @param body plain text, paragraphs separated by line ends
 * @param link address of the notice on the public page with its revision; as
 * {@code content_source_url} it is how an article is recognised as ours
 */
public record Publication(String title, String body, String uscc, String agencyName, String brigade, String authority,
		Instant approvedAt, String link) {
}
