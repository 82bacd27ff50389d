package io.firewarden.registry.lead.domain;

import java.time.LocalDate;

import io.firewarden.registry.market.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a lead rests on.
 *
 * @param key what makes it this evidence and no other; where it was read does not
 * @param ref the row of a batch that says so
 * @param link the record that says so
 * @param on the day it is of
 */
public record Evidence(Kind kind, String key, Words text, @Nullable RowRef ref, @Nullable Link link,
		@Nullable LocalDate on) {

	/** What can be evidence. */
	public enum Kind {

		MARKET_ROW, REGISTER, PROJECT, DOCUMENT, SURVEY, PERSON, EQUIPMENT, DECLARATION

	}

	/** A record of this platform; type such as {@code agency}, {@code project}. */
	public record Link(String type, String id) {
	}

}
