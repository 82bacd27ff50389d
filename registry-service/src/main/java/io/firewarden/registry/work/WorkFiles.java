package io.firewarden.registry.work;

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

/** The files of pieces of work, a folder for each. */
public final class WorkFiles {

	private static final int BUFFER = 1 << 16;

	private final Path root;

	public WorkFiles(Path root) {
		this.root = root;
	}

	/** A file of a piece of work. */
	public Path file(String id, String name) {
		return this.root.resolve(id).resolve(name);
	}

	/**
	 * Takes a file in; when this returns, it is on the disk.
	 * @throws TooLarge past the limit
	 */
	public Received receive(String id, String name, InputStream body, long limit) throws IOException {
		Path target = file(id, name);
		Files.createDirectories(this.root.resolve(id));
		Path part = file(id, "part-" + Thread.currentThread().threadId());
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
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		return new Received(bytes, HexFormat.of().formatHex(digest.digest()));
	}

	/** Gives all files of one piece of work to another one, which has none. */
	public void move(String id, String to) throws IOException {
		remove(to);
		Files.move(this.root.resolve(id), this.root.resolve(to));
	}

	public void remove(String id) throws IOException {
		FileSystemUtils.deleteRecursively(this.root.resolve(id));
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
	public record Received(long bytes, String sha256) {
	}

	/** A file past the limit. */
	public static final class TooLarge extends IOException {

	}

}
