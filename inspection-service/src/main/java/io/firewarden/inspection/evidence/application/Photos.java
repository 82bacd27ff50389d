package io.firewarden.inspection.evidence.application;

import java.util.Optional;

import io.firewarden.inspection.evidence.domain.Digest;
import io.firewarden.inspection.evidence.domain.Origin;
import io.firewarden.inspection.evidence.domain.Photo;
import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** All photos, each once. */
public interface Photos {

	/** Stores the photo and that this task has it; false when both was known. */
	boolean keep(Photo photo, Origin origin);

	/**
	 * The photo, if it belongs to a task the caller may see.
	 * @param officer sees the photos of their own tasks wherever those are
	 */
	Optional<Photo> of(Digest digest, Jurisdiction jurisdiction, @Nullable String officer);

}
