package io.firewarden.standins.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An append-only file of JSON lines. {@link #append} returns when the line is on disk, so
 * neither {@code kill -9} nor a power failure loses what was acknowledged; a line torn by
 * the failure was never acknowledged and is cut off at the next start. Not thread-safe:
 * the owner's lock orders the lines.
 *
 * @param <E> the entries, a type Jackson can read back
 */
public final class Journal<E> implements Closeable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	private final Class<E> type;

	private @Nullable FileChannel channel;

	public Journal(Path file, Class<E> type) {
		this.file = file;
		this.type = type;
	}

	/** Opens the file, making it if need be, and hands over what it holds in order. */
	public void open(Consumer<? super E> replay) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			var opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			opened.truncate(replayWhole(replay));
			opened.position(opened.size());
			channel = opened;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes one entry durably; on failure nothing of it remains. */
	public void append(E entry) {
		var open = opened();
		var line = ByteBuffer.wrap((JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
		try {
			var before = open.position();
			try {
				while (line.hasRemaining()) {
					open.write(line);
				}
				open.force(false);
			}
			catch (IOException ex) {
				open.truncate(before);
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Forgets everything. */
	public void clear() {
		try {
			opened().truncate(0);
			opened().force(true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			opened().close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private FileChannel opened() {
		if (channel == null) {
			throw new IllegalStateException("not open: " + file);
		}
		return channel;
	}

	/** Answers the length of the file up to its last whole line. */
	private long replayWhole(Consumer<? super E> replay) throws IOException {
		long whole = 0;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			var line = new ByteArrayOutputStream();
			for (int next = in.read(); next >= 0; next = in.read()) {
				if (next == '\n') {
					replay.accept(JSON.readValue(line.toByteArray(), type));
					whole += line.size() + 1;
					line.reset();
				}
				else {
					line.write(next);
				}
			}
		}
		return whole;
	}

}
