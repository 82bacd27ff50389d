package io.firewarden.registry.attachment;

import java.time.Instant;
import java.time.LocalDate;

import io.firewarden.platform.store.Stored;
import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list; its content is read at its own address.
 *
 * @param broughtBy OFFICER or AGENCY
 */
record AttachmentView(String attachmentId, String uscc, Attachment.Kind kind, @Nullable String note, String fileName,
		String mediaType, long bytes, String sha256, LocalDate addedOn, RecordSource.Kind broughtBy, long version,
		Instant updatedAt) {

	static AttachmentView of(Stored<Attachment> stored) {
		Attachment one = stored.state();
		return new AttachmentView(one.attachmentId(), one.uscc(), one.kind(), one.note(), one.fileName(),
				one.type().mediaType(), one.bytes(), one.sha256(), one.addedOn(), one.source().kind(), stored.version(),
				stored.updatedAt());
	}

}
