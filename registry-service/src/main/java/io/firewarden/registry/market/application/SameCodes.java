package io.firewarden.registry.market.application;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds codes that stand on two keys of the source in one batch. Codes are noted on the
 * disk and compared at the end, a part of them at a time, so that memory stays the same
 * for ten thousand rows and for ten million.
 */
final class SameCodes implements Closeable {

	private static final int PART = 500_000;

	private static final int SLOTS = 1 << 20;

	private final Path file;

	private final DataOutputStream out;

	private long count;

	SameCodes(Path file) throws IOException {
		this.file = file;
		this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
	}

	/**
	 * Notes a code.
	 * @param warned whether the row has a warning already
	 */
	void note(String code, String sourceId, long line, boolean warned) throws IOException {
		this.out.writeLong(Prints.key(code));
		this.out.writeInt((int) Prints.key(sourceId));
		this.out.writeLong(warned ? -line : line);
		this.count++;
	}

	/** Tells of every row whose code stood on another key before. */
	void find(Found found) throws IOException {
		this.out.close();
		int parts = (int) (this.count / PART) + 1;
		for (int part = 0; part < parts; part++) {
			find(part, parts, found);
		}
	}

	private void find(int part, int parts, Found found) throws IOException {
		long[] codes = new long[SLOTS];
		int[] sources = new int[SLOTS];
		long[] lines = new long[SLOTS];
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(Files.newInputStream(this.file), 1 << 16))) {
			while (true) {
				long code = in.readLong();
				int source = in.readInt();
				long line = in.readLong();
				if (Long.remainderUnsigned(code, parts) != part) {
					continue;
				}
				int at = (int) (code >>> 40) & (SLOTS - 1);
				while (codes[at] != 0 && codes[at] != code) {
					at = (at + 1) & (SLOTS - 1);
				}
				if (codes[at] == 0) {
					codes[at] = code;
					sources[at] = source;
					lines[at] = Math.abs(line);
				}
				else if (sources[at] != source) {
					found.twice(Math.abs(line), lines[at], line < 0);
				}
			}
		}
		catch (EOFException ex) {
			// All of them were read.
		}
	}

	@Override
	public void close() throws IOException {
		this.out.close();
		Files.deleteIfExists(this.file);
	}

	/** Takes rows. */
	interface Found {

		/** This line has the code of an earlier one, which has another source id. */
		void twice(long line, long earlier, boolean warned) throws IOException;

	}

}
