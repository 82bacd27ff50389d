package io.firewarden.registry.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.FileFormat;
import io.firewarden.registry.work.WorkFiles;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The files themselves, each under the hash of its content: the same paper is kept once,
 * and one that was changed on the disk is not handed out.
 */
@Component
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentFiles {

	private static final String CONTENT = "content";

	private static final String INCOMING = "incoming-";

	private final WorkFiles files;

	private final long largest;

	private final Ids ids;

	AttachmentFiles(AttachmentSettings settings, Ids ids) {
		this.files = new WorkFiles(settings.folder());
		this.largest = settings.largest().toBytes();
		this.ids = ids;
	}

	/**
	 * Takes a file in; when this returns, it is on the disk. Empty when it is none of the
	 * types.
	 * @throws WorkFiles.TooLarge past the limit
	 */
	Optional<Kept> keep(InputStream body) throws IOException {
		String incoming = INCOMING + this.ids.next();
		try {
			WorkFiles.Received received = this.files.receive(incoming, CONTENT, body, this.largest);
			Optional<FileFormat> type = FileFormat.of(begin(this.files.file(incoming, CONTENT)));
			if (type.isPresent() && intact(received.sha256()).isEmpty()) {
				this.files.move(incoming, received.sha256());
			}
			return type.map((known) -> new Kept(known, received.bytes(), received.sha256()));
		}
		finally {
			this.files.remove(incoming);
		}
	}

	/** Removes what was coming in when a process was killed, and has not grown since. */
	List<String> removeAbandoned(Instant since) throws IOException {
		return this.files.removeAbandoned(CONTENT, since, (id) -> !id.startsWith(INCOMING));
	}

	/** The file with this hash, if it is there and still has it. */
	Optional<Path> intact(String sha256) throws IOException {
		Path file = this.files.file(sha256, CONTENT);
		return (Files.isRegularFile(file) && WorkFiles.hash(file).equals(sha256)) ? Optional.of(file)
				: Optional.empty();
	}

	private static byte[] begin(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(FileFormat.ENOUGH);
		}
	}

	/** A file that was kept. */
	record Kept(FileFormat type, long bytes, String sha256) {
	}

}
