package io.firewarden.registry.declaration.domain;

import java.time.Instant;

/** The form itself: whose it is, for which campaign, and what stands in it. */
public record Sheet(DeclarationId id, String campaign, Filer filer, DeclaredContent content, Instant updatedAt) {

	Sheet with(DeclaredContent written, Instant now) {
		return new Sheet(this.id, this.campaign, this.filer, written, now);
	}

	Sheet by(Filer current, Instant now) {
		return new Sheet(this.id, this.campaign, current, this.content, now);
	}

}
