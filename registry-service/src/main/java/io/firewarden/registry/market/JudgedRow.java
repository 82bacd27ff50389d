package io.firewarden.registry.market;

/** A row that was kept, with what it means and where it stands. */
public record JudgedRow(MarketEntity entity, Judgement judgement, RowRef ref) {
}
