package io.firewarden.platform.store;

/**
 * An aggregate has so many events unpublished that it takes no further change: the broker
 * has been away for long, and the document must not grow without bound.
 */
public final class TooManyWaiting extends RuntimeException {

	TooManyWaiting(String aggregate, String id) {
		super("too many events wait in " + aggregate + " " + id);
	}

}
