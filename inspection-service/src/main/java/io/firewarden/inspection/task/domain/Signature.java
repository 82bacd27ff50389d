package io.firewarden.inspection.task.domain;

import java.time.Instant;

/**
 * An officer's signature under a sheet.
 *
 * @param account the officer's own account
 */
public record Signature(OfficerId officer, String account, Instant at) {
}
