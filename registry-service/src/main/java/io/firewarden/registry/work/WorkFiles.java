package io.firewarden.registry.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.util.FileSystemUtils;

/** The files of pieces of work, a folder for each. */
public final class WorkFiles {

	private static final int BUFFER = 1 << 16;

	private static final String PART = "part-";

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
		Path part = file(id, PART + Thread.currentThread().threadId());
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

	/**
	 * Removes folders in which a file was being received when a process was killed: those
	 * that nobody owns and that nothing was written into since. Folders in which anything
	 * else lies are left alone.
	 * @param received name of the file that is received
	 */
	public List<String> removeAbandoned(String received, Instant since, Predicate<String> owned) throws IOException {
		if (!Files.isDirectory(this.root)) {
			return List.of();
		}
		List<String> removed = new ArrayList<>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(this.root, Files::isDirectory)) {
			for (Path folder : folders) {
				String id = folder.getFileName().toString();
				if (isAbandoned(folder, received, since) && !owned.test(id)) {
					remove(id);
					removed.add(id);
				}
			}
		}
		return removed;
	}

	private static boolean isAbandoned(Path folder, String received, Instant since) throws IOException {
		if (!isOlder(folder, since)) {
			return false;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				String name = file.getFileName().toString();
				if ((!name.equals(received) && !name.startsWith(PART)) || !isOlder(file, since)) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean isOlder(Path path, Instant since) throws IOException {
		return Files.getLastModifiedTime(path).toInstant().isBefore(since);
	}

	public void remove(String id) throws IOException {
		FileSystemUtils.deleteRecursively(this.root.resolve(id));
	}

	/** SHA-256 of a file's content, as {@link #receive} tells it. */
	public static String hash(Path file) throws IOException {
		MessageDigest digest = sha256();
		try (InputStream in = Files.newInputStream(file)) {
			new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
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
