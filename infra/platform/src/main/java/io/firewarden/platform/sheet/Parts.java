package io.firewarden.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * The zip file that a workbook is. Every byte that unpacks is counted, so that what the
 * directory claims makes no difference.
 */
final class Parts implements Closeable {

	/** Small entries may pack as well as they like. */
	private static final long HARMLESS = 1 << 20;

	private final ZipFile zip;

	private final Table.Bounds bounds;

	private final Map<String, ZipEntry> entries = new HashMap<>();

	Parts(Path file, Table.Bounds bounds) throws IOException, Unreadable {
		this.bounds = bounds;
		try {
			this.zip = new ZipFile(file.toFile());
		}
		catch (ZipException ex) {
			throw new Unreadable(Unreadable.Reason.DAMAGED, String.valueOf(ex.getMessage()));
		}
		try {
			list();
		}
		catch (Unreadable ex) {
			this.zip.close();
			throw ex;
		}
	}

	private void list() throws Unreadable {
		if (this.zip.size() > this.bounds.entries()) {
			throw new Unreadable(Unreadable.Reason.BOMB, this.zip.size() + " entries");
		}
		long claimed = 0;
		for (ZipEntry entry : Collections.list(this.zip.entries())) {
			this.entries.put(name(entry.getName()), entry);
			claimed += Math.max(0, entry.getSize());
			// A table of this size would not be read to its end either.
			if (claimed > this.bounds.bytes()) {
				throw new Unreadable(Unreadable.Reason.BOMB, "claims " + claimed + " bytes");
			}
		}
	}

	boolean has(String name) {
		return this.entries.containsKey(name(name));
	}

	/**
	 * A part. Reading past the bounds throws an {@link IOException} that
	 * {@link #explain(IOException)} knows.
	 */
	InputStream open(String name) throws IOException, Unreadable {
		ZipEntry entry = this.entries.get(name(name));
		if (entry == null) {
			throw new Unreadable(Unreadable.Reason.DAMAGED, "no " + name);
		}
		return new Counted(this.zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), this.bounds);
	}

	/** What an exception while reading means. */
	static Unreadable explain(Exception failure) {
		for (Throwable cause = failure; cause != null; cause = next(cause)) {
			if (cause instanceof TooMuch) {
				return new Unreadable(Unreadable.Reason.BOMB, String.valueOf(cause.getMessage()));
			}
		}
		return new Unreadable(Unreadable.Reason.DAMAGED, String.valueOf(failure.getMessage()));
	}

	/** The parser keeps what happened to its stream beside the cause. */
	private static @Nullable Throwable next(Throwable failure) {
		return (failure instanceof XMLStreamException ex && ex.getNestedException() != null) ? ex.getNestedException()
				: failure.getCause();
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/** Some programs write backslashes, some other cases than they name. */
	private static String name(String name) {
		String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
		return plain.startsWith("/") ? plain.substring(1) : plain;
	}

	private static final class TooMuch extends IOException {

		TooMuch(String message) {
			super(message);
		}

	}

	private static final class Counted extends InputStream {

		private final InputStream in;

		private final long packed;

		private final Table.Bounds bounds;

		private long count;

		Counted(InputStream in, long packed, Table.Bounds bounds) {
			this.in = in;
			this.packed = packed;
			this.bounds = bounds;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int read = this.in.read(target, offset, length);
			this.count += Math.max(0, read);
			if (this.count > this.bounds.bytes()) {
				throw new TooMuch("more than " + this.bounds.bytes() + " bytes");
			}
			if (this.count > HARMLESS && this.count / this.packed > this.bounds.ratio()) {
				throw new TooMuch("packed more than " + this.bounds.ratio() + " to one");
			}
			return read;
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

}
