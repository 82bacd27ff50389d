package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.util.FileSystemUtils;

/** The files of imports, a folder for each. */
final class ImportFiles {

	private static final int BUFFER = 1 << 16;

	private final Path root;

	ImportFiles(Path root) {
		this.root = root;
	}

	Path upload(String id) {
		return folder(id).resolve("upload");
	}

	Path titles(String id) {
		return folder(id).resolve("titles.json");
	}

	Path rejected(String id) {
		return folder(id).resolve("rejected.jsonl");
	}

	Path warned(String id) {
		return folder(id).resolve("warned.jsonl");
	}

	/**
	 * Takes a file in; when this returns, it is on the disk.
	 * @throws TooLarge past the limit
	 */
	Received receive(String id, InputStream body, long limit) throws IOException {
		Files.createDirectories(folder(id));
		Path part = folder(id).resolve("part-" + Thread.currentThread().threadId());
		MessageDigest digest = sha256();
		long bytes = 0;
		try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE)) {
			byte[] buffer = new byte[BUFFER];
			for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
				bytes += read;
				if (bytes > limit) {
					throw new TooLarge();
				}
				digest.update(buffer, 0, read);
				ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, read);
				while (chunk.hasRemaining()) {
					file.write(chunk);
				}
			}
			file.force(true);
		}
		catch (IOException ex) {
			Files.deleteIfExists(part);
			throw ex;
		}
		Files.move(part, upload(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		return new Received(bytes, HexFormat.of().formatHex(digest.digest()));
	}

	void remove(String id) throws IOException {
		FileSystemUtils.deleteRecursively(folder(id));
	}

	private Path folder(String id) {
		return this.root.resolve(id);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A file that was taken in. */
	record Received(long bytes, String sha256) {
	}

	/** A file past the limit. */
	static final class TooLarge extends IOException {

	}

}
