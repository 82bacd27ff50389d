package io.firewarden.registry.market.adapter;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import io.firewarden.registry.market.application.Decoding;

/**
 * A batch's file as it is kept: gzip, in pieces of a megabyte that can be unpacked by
 * themselves, with an index of where each begins. Any program unpacks it whole.
 */
final class KeptFile {

	private static final int PIECE = 1 << 20;

	/** Enough of a line to see what it was. */
	static final int LONGEST_SHOWN = 1 << 16;

	private final Path file;

	private final Path index;

	KeptFile(Path file, Path index) {
		this.file = file;
		this.index = index;
	}

	/** Writes it; closing makes it complete. */
	Writer write() throws IOException {
		return new Writer(this.file, this.index);
	}

	/** Reads from a place in the unpacked file. */
	InputStream from(long offset) throws IOException {
		Piece piece = Piece.FIRST;
		for (Piece one : pieces()) {
			piece = (one.raw <= offset) ? one : piece;
		}
		InputStream in = open(piece);
		in.skipNBytes(offset - piece.raw);
		return in;
	}

	/** A line, and what belongs to it where a value goes over several lines. */
	String line(long number) throws IOException {
		Piece piece = Piece.FIRST;
		for (Piece one : pieces()) {
			piece = (one.lines < number - 1) ? one : piece;
		}
		try (InputStream in = new BufferedInputStream(open(piece), LONGEST_SHOWN)) {
			long passed = piece.lines;
			while (passed < number - 1) {
				int one = in.read();
				if (one < 0) {
					return "";
				}
				passed += (one == '\n') ? 1 : 0;
			}
			return shown(in);
		}
	}

	private static String shown(InputStream in) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		boolean quoted = false;
		int one = in.read();
		while (one >= 0 && bytes.size() < LONGEST_SHOWN && (quoted || one != '\n')) {
			quoted ^= one == '"';
			bytes.write(one);
			one = in.read();
		}
		return Decoding.text(bytes.toByteArray());
	}

	private InputStream open(Piece piece) throws IOException {
		FileChannel channel = FileChannel.open(this.file, StandardOpenOption.READ);
		channel.position(piece.packed);
		return new GZIPInputStream(Channels.newInputStream(channel), 1 << 16);
	}

	private List<Piece> pieces() throws IOException {
		List<Piece> pieces = new ArrayList<>();
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(this.index)))) {
			int count = in.readInt();
			for (int i = 0; i < count; i++) {
				pieces.add(new Piece(in.readLong(), in.readLong(), in.readLong()));
			}
		}
		return pieces;
	}

	/**
	 * Where a piece begins.
	 *
	 * @param raw in the unpacked file
	 * @param packed in the file
	 * @param lines how many lines end before it
	 */
	private record Piece(long raw, long packed, long lines) {

		static final Piece FIRST = new Piece(0, 0, 0);

	}

	/** Takes the unpacked bytes. */
	static final class Writer extends OutputStream {

		private final FileChannel channel;

		private final OutputStream out;

		private final Path index;

		private final byte[] piece = new byte[PIECE];

		private final List<Piece> pieces = new ArrayList<>();

		private int filled;

		private long raw;

		private long lines;

		private boolean closed;

		Writer(Path file, Path index) throws IOException {
			this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
					StandardOpenOption.WRITE);
			this.out = Channels.newOutputStream(this.channel);
			this.index = index;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			int done = 0;
			while (done < length) {
				int part = Math.min(length - done, PIECE - this.filled);
				System.arraycopy(bytes, offset + done, this.piece, this.filled, part);
				this.filled += part;
				done += part;
				if (this.filled == PIECE) {
					pack();
				}
			}
		}

		private void pack() throws IOException {
			if (this.filled == 0) {
				return;
			}
			this.pieces.add(new Piece(this.raw, this.channel.position(), this.lines));
			try (Fast gzip = new Fast(this.out)) {
				gzip.write(this.piece, 0, this.filled);
			}
			for (int i = 0; i < this.filled; i++) {
				this.lines += (this.piece[i] == '\n') ? 1 : 0;
			}
			this.raw += this.filled;
			this.filled = 0;
		}

		@Override
		public void close() throws IOException {
			if (this.closed) {
				return;
			}
			this.closed = true;
			try (this.channel) {
				pack();
				this.channel.force(true);
			}
			try (DataOutputStream data = new DataOutputStream(
					new BufferedOutputStream(Files.newOutputStream(this.index)))) {
				data.writeInt(this.pieces.size());
				for (Piece one : this.pieces) {
					data.writeLong(one.raw);
					data.writeLong(one.packed);
					data.writeLong(one.lines);
				}
			}
		}

	}

	/** Packs quickly, and leaves the file open for the next piece. */
	private static final class Fast extends GZIPOutputStream {

		Fast(OutputStream out) throws IOException {
			super(new FilterOutputStream(out) {

				@Override
				public void write(byte[] bytes, int offset, int length) throws IOException {
					this.out.write(bytes, offset, length);
				}

				@Override
				public void close() throws IOException {
					flush();
				}

			}, 1 << 15);
			this.def.setLevel(Deflater.BEST_SPEED);
		}

	}

}
