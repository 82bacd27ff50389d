package io.firewarden.registry.market;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * 数据批次: what was handed over at once.
 *
 * @param number the source's own number, such as {@code 20220307-001}
 * @param full everything there is, not only what changed
 * @param periodTo last day that it tells of
 */
public record Batch(String id, FeedSource source, String number, boolean full, String fileName,
		@Nullable LocalDate periodTo, Instant receivedAt) {
}
