package io.firewarden.inspection.evidence.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.Semaphore;

import io.firewarden.inspection.evidence.application.Photos;
import io.firewarden.inspection.evidence.application.StorePhoto;
import io.firewarden.inspection.evidence.domain.Digest;
import io.firewarden.inspection.evidence.domain.Photo;
import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.Problems;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inspection/evidence")
class EvidenceController {

	/**
	 * A photo stands in memory several times while it is written; this many at once fit
	 * into a small heap, the others wait.
	 */
	private static final int AT_ONCE = 4;

	private final StorePhoto storePhoto;

	private final Photos photos;

	private final Problems problems;

	private final Clock clock;

	private final Semaphore room = new Semaphore(AT_ONCE, true);

	EvidenceController(StorePhoto storePhoto, Photos photos, Problems problems, Clock clock) {
		this.storePhoto = storePhoto;
		this.photos = photos;
		this.problems = problems;
		this.clock = clock;
	}

	@PutMapping(path = "/{sha256:[0-9a-f]{64}}", consumes = { MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE })
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	@io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
			content = { @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")) })
	ResponseEntity<PhotoView> storePhoto(Caller caller, @PathVariable String sha256, @RequestParam String taskId,
			InputStream body) throws IOException {
		this.room.acquireUninterruptibly();
		try {
			byte[] bytes = body.readNBytes(Photo.LARGEST + 1);
			return store(
					new StorePhoto.Command(taskId, new Digest(sha256), bytes, caller.officer(), caller.jurisdiction()));
		}
		finally {
			this.room.release();
		}
	}

	private ResponseEntity<PhotoView> store(StorePhoto.Command command) {
		return switch (this.storePhoto.handle(command, this.clock.instant())) {
			case StorePhoto.Outcome.Stored(var photo) ->
				ResponseEntity.status(HttpStatus.CREATED).body(PhotoView.of(photo, command.taskId()));
			case StorePhoto.Outcome.StoredBefore(var photo) -> ResponseEntity.ok(PhotoView.of(photo, command.taskId()));
			case StorePhoto.Outcome.NotFound() -> throw this.problems.notFound();
			case StorePhoto.Outcome.NotOfTheTeam(var rule) -> throw this.problems.refused(HttpStatus.FORBIDDEN, rule);
			case StorePhoto.Outcome.TooLarge(var rule) ->
				throw this.problems.refused(HttpStatus.CONTENT_TOO_LARGE, rule);
			case StorePhoto.Outcome.NotAPhoto(var rule) ->
				throw this.problems.refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, rule);
			case StorePhoto.Outcome.RefusedBy(var rule) ->
				throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule);
		};
	}

	@GetMapping(path = "/{sha256:[0-9a-f]{64}}", produces = { MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE })
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR })
	ResponseEntity<byte[]> getPhoto(Caller caller, @PathVariable String sha256) {
		Photo photo = this.photos.of(new Digest(sha256), caller.jurisdiction(), caller.officer())
			.orElseThrow(this.problems::notFound);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(photo.format().mediaType()))
			.eTag("\"" + sha256 + "\"")
			// A photo never changes, but who may see it is asked each time.
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(photo.bytes());
	}

	/** A photo that is stored. */
	record PhotoView(String sha256, String mediaType, int size, String taskId) {

		static PhotoView of(Photo photo, String taskId) {
			return new PhotoView(photo.digest().value(), photo.format().mediaType(), photo.bytes().length, taskId);
		}

	}

}
