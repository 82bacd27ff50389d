package io.firewarden.platform.kernel;

/**
 * A state as it was read, with the number of writes it has had. The number is the ETag of
 * the record and the filter of the next write.
 *
 * @param <S> the aggregate's state
 */
public record Versioned<S>(S state, long version) {
}
