package io.firewarden.registry.market.domain;

/** All tables that a row is read with. */
public record MarketTables(Values values, StatusTable statuses, SubjectTypes subjects, Divisions divisions) {
}
