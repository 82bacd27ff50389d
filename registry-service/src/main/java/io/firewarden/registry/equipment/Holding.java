package io.firewarden.registry.equipment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** That an agency holds a piece for some time. */
interface Holding {

	String uscc();

	/** What the piece is known by. */
	String serialKey();

	LocalDate heldFrom();

	@Nullable LocalDate heldTo();

	/** Whether both hold on some day. */
	default boolean overlaps(Holding other) {
		LocalDate to = heldTo();
		LocalDate until = other.heldTo();
		return (to == null || !other.heldFrom().isAfter(to)) && (until == null || !heldFrom().isAfter(until));
	}

	/** Another agency holds the same piece for the same time. */
	default boolean sharedWith(Holding other) {
		return serialKey().equals(other.serialKey()) && !uscc().equals(other.uscc()) && overlaps(other);
	}

}
