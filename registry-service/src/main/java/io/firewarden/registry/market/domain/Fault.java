package io.firewarden.registry.market.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a row.
 *
 * @param field where, null for the row as a whole
 * @param value what stands there, cut to a few words
 * @param detail what the sentence needs beside it
 */
public record Fault(FaultKind kind, @Nullable FeedField field, @Nullable String value, @Nullable String detail) {

	private static final int SHOWN = 60;

	public Fault {
		value = Optional.ofNullable(value)
			.map((text) -> text.substring(0, Math.min(SHOWN, text.length())))
			.orElse(null);
	}

	public static Fault of(FaultKind kind) {
		return new Fault(kind, null, null, null);
	}

	public static Fault of(FaultKind kind, FeedField field, String value) {
		return new Fault(kind, field, value, null);
	}

}
