package io.firewarden.registry.exchange;

/**
 * A row that could be read.
 *
 * @param row where it stands, and where its problems go
 * @param value what it says
 * @param <R> what a row of this register says
 */
public record Line<R>(TableRow row, R value) {
}
