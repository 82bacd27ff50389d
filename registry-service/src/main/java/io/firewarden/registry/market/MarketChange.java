package io.firewarden.registry.market;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * 变更: what a later row of the same enterprise says differently.
 *
 * @param field component of {@link MarketEntity}
 * @param on day of the later row at its source
 * @param ref where the later row stands
 */
public record MarketChange(String field, @Nullable String before, @Nullable String after, LocalDate on, RowRef ref) {
}
