package io.firewarden.registry.register;

import io.firewarden.platform.store.Stored;

/**
 * Every way in which writing a record can end.
 *
 * @param <R> the record
 */
public sealed interface Written<R> {

	/** The record is written. */
	record Done<R>(Stored<R> stored) implements Written<R> {
	}

	/** It was like this already: a repeated request is not an error. */
	record SameAsBefore<R>(Stored<R> stored) implements Written<R> {
	}

	/** Another record has this id or this natural key. */
	record Taken<R>() implements Written<R> {
	}

	/** No such record, or not in this jurisdiction. */
	record NotThere<R>() implements Written<R> {
	}

	/** The writer looked at an older version. */
	record Stale<R>() implements Written<R> {
	}

	/** Somebody wrote between our reading and our writing. */
	record Overtaken<R>() implements Written<R> {
	}

}
