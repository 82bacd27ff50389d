package io.firewarden.registry.market.application;

/** How the tables of public records are read, and where their rows go. */
public record RecordTables(PublicRecordReader reader, PublicRecords store) {
}
