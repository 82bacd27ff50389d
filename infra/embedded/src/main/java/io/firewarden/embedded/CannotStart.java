package io.firewarden.embedded;

/** Why the process does not start, as a sentence that tells a person what to do. */
final class CannotStart extends RuntimeException {

	CannotStart(String sentence) {
		super(sentence, null, false, false);
	}

}
