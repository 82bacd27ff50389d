package io.firewarden.registry.market;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * 登记状态.
 *
 * @param raw code or words of the feed
 * @param on since when, where the feed says (吊销日期, 注销日期)
 */
public record MarketStanding(MarketStatus status, @Nullable String raw, @Nullable LocalDate on) {
}
