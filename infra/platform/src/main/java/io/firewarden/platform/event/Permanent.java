package io.firewarden.platform.event;

/**
 * An event that can never be applied as it is: it goes to the dead-letter store, where a
 * person looks at it.
 */
public final class Permanent extends RuntimeException {

	public Permanent(String message) {
		super(message);
	}

	public Permanent(String message, Throwable cause) {
		super(message, cause);
	}

}
