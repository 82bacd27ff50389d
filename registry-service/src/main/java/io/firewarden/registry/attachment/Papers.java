package io.firewarden.registry.attachment;

import java.util.Optional;

/** What other features may ask about the documents of agencies. */
public interface Papers {

	/** A document of this agency, also one that was taken back. */
	Optional<Paper> find(String attachmentId, String uscc);

	/**
	 * A document in one line.
	 *
	 * @param stands false once it was taken back
	 */
	record Paper(String attachmentId, String fileName, String sha256, boolean stands) {
	}

}
