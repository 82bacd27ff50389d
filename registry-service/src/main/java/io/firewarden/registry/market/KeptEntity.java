package io.firewarden.registry.market;

import java.time.Instant;

/** An enterprise that concerns us, as it is kept. */
public record KeptEntity(MarketEntity entity, Judgement judgement, RowRef ref, Instant keptAt) {
}
