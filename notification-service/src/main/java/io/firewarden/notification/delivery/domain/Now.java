package io.firewarden.notification.delivery.domain;

import java.time.Instant;

/**
 * The two times of a moment.
 *
 * @param business what goes into records and onto the page
 * @param machine real time, by which leases and waiting times run
 */
public record Now(Instant business, Instant machine) {
}
