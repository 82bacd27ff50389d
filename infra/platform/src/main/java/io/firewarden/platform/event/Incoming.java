package io.firewarden.platform.event;

import java.time.Instant;

/**
 * An event of another aggregate, as a handler gets it.
 *
 * @param type such as {@code registry.agency-registered.v1}
 * @param aggregate kind of the source aggregate
 * @param sequence place among the events of that aggregate, from 1
 * @param at business time of the change
 * @param actor on whose behalf it happened
 * @param <T> the reader's own record of the data
 */
public record Incoming<T>(String id, String type, String aggregate, String aggregateId, long sequence, Instant at,
		String actor, T data) {
}
