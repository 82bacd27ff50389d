package io.firewarden.registry.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.web.Problems;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out documents; who may have one is the asker's matter. */
@Component
public class PaperContent {

	/** Missing on the disk, or not what was brought. */
	static final Rule GONE = new Rule("REG-482");

	private final AttachmentRegister register;

	private final AttachmentFiles files;

	private final Problems problems;

	PaperContent(AttachmentRegister register, AttachmentFiles files, Problems problems) {
		this.register = register;
		this.files = files;
		this.problems = problems;
	}

	/** A document that another record names, also when it was taken back since. */
	public ResponseEntity<Resource> named(String attachmentId) throws IOException {
		return of(this.register.records()
			.find(attachmentId, new Jurisdiction.Everywhere())
			.orElseThrow(this.problems::notFound)
			.state());
	}

	ResponseEntity<Resource> of(Attachment one) throws IOException {
		Path file = this.files.intact(one.sha256())
			.orElseThrow(() -> this.problems.refused(HttpStatus.GONE, GONE, one.fileName()));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(one.type().mediaType()))
			.contentLength(one.bytes())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(one.fileName(), StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			// A file never changes, but who may see it is asked each time.
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(new FileSystemResource(file));
	}

}
