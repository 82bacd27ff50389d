package io.firewarden.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * The folder with all files, held by one process at a time. The operating system gives
 * the lock back when the process dies, however it dies.
 */
final class DataFolder implements AutoCloseable {

	private static final long NEEDED_BYTES = 256L << 20;

	private final Path path;

	private final FileChannel channel;

	private DataFolder(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	static DataFolder take(Path path) {
		return take(path, NEEDED_BYTES);
	}

	static DataFolder take(Path path, long neededBytes) {
		try {
			Files.createDirectories(path);
			long free = Files.getFileStore(path).getUsableSpace();
			if (free < neededBytes) {
				throw new CannotStart("The disk that holds " + path + " is nearly full: " + (free >> 20)
						+ " MB are free, at least " + (neededBytes >> 20) + " MB are needed.");
			}
			var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (lock(channel) == null) {
				channel.close();
				throw new CannotStart("The folder " + path + " is in use by another process of this program.");
			}
			return new DataFolder(path, channel);
		}
		catch (IOException ex) {
			throw new CannotStart("The folder " + path + " cannot be used: " + ex);
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path kafka() {
		return path.resolve("kafka");
	}

	Path documents() {
		return path.resolve("documents.mv");
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

}
