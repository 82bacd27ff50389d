package io.firewarden.registry.market.application;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import io.firewarden.registry.market.domain.FaultKind;
import org.jspecify.annotations.Nullable;

/**
 * Splits bytes into records and fields (RFC 4180) without looking at their encoding:
 * neither in UTF-8 nor in GB 18030 does a separator, quote or line end stand inside a
 * character. A record that does not end where it should is given up after its first line,
 * and reading goes on with the second, so that one stray quote costs one row. Memory is
 * bounded whatever the lines are like.
 */
final class Records implements Closeable {

	static final int LONGEST = 1 << 20;

	/** No byte is this. */
	static final int NONE = 256;

	private static final byte QUOTE = '"';

	private final InputStream in;

	private final int separator;

	private final boolean quotes;

	private byte[] buffer = new byte[1 << 16];

	private long base;

	private int limit;

	private int position;

	private boolean ended;

	private long nextLine;

	private long line;

	private int[] from = new int[64];

	private int[] to = new int[64];

	private boolean[] doubled = new boolean[64];

	private int fields;

	private int start;

	private int firstLineEnd;

	private @Nullable FaultKind fault;

	/**
	 * Records.
	 * @param separator of fields; {@link #NONE} where a line is one field
	 * @param offset where {@code in} begins in the file
	 * @param line number of the line that begins there
	 */
	Records(InputStream in, int separator, long offset, long line) {
		this.in = in;
		this.separator = separator;
		this.quotes = separator != NONE && (separator >= ' ' || separator == '\t');
		this.base = offset;
		this.nextLine = line;
	}

	/**
	 * Goes to the next record that is not empty.
	 * @param columns how many fields it should have; 0 for any number
	 */
	boolean next(int columns) throws IOException {
		this.fault = null;
		this.fields = 0;
		while (skipLineEnd()) {
			// An empty line is no record.
		}
		if (this.position == this.limit && !fill()) {
			return false;
		}
		this.line = this.nextLine;
		this.firstLineEnd = -1;
		if (!split()) {
			giveUp();
		}
		else if (columns > 0 && this.fields != columns && !endsInNothing(columns)) {
			if (this.firstLineEnd >= 0) {
				this.fault = FaultKind.BROKEN_QUOTES;
				this.position = this.firstLineEnd;
				this.nextLine = this.line + 1;
			}
			else {
				this.fault = FaultKind.COLUMN_COUNT;
			}
		}
		return true;
	}

	/** More fields than titles do no harm where nothing stands in them. */
	private boolean endsInNothing(int columns) {
		for (int i = columns; i < this.fields; i++) {
			if (this.to[i] > this.from[i]) {
				return false;
			}
		}
		return this.fields > columns;
	}

	private boolean skipLineEnd() throws IOException {
		if (this.position == this.limit && !fill()) {
			return false;
		}
		byte one = this.buffer[this.position];
		if (one == '\n') {
			this.nextLine++;
		}
		if (one == '\n' || one == '\r') {
			this.position++;
			return true;
		}
		return false;
	}

	/** The fields up to the end of the record; false where it does not end well. */
	private boolean split() throws IOException {
		int at = this.position;
		while (true) {
			boolean quoted = false;
			if (at == this.limit) {
				at = more(at);
			}
			if (this.quotes && at < this.limit && this.buffer[at] == QUOTE) {
				quoted = true;
				at = quoted(at + 1);
			}
			else {
				at = plain(at);
			}
			if (at < 0) {
				return false;
			}
			if (at == this.limit) {
				// The file ends without a line end.
				return settled(at);
			}
			byte one = this.buffer[at++];
			if (one == '\n' || one == '\r') {
				this.nextLine += (one == '\n') ? 1 : 0;
				return settled(at);
			}
			if (quoted && one != this.separator) {
				this.fault = FaultKind.BROKEN_QUOTES;
				return false;
			}
		}
	}

	private boolean settled(int end) {
		this.start = this.position;
		this.position = end;
		return true;
	}

	/** A field without quotes; the position of what ends it, -1 past all bounds. */
	private int plain(int begin) throws IOException {
		int start = begin - this.position;
		int at = begin;
		while (true) {
			byte[] bytes = this.buffer;
			int end = this.limit;
			int mark = this.separator;
			while (at < end) {
				byte one = bytes[at];
				if (one == mark || one == '\n' || one == '\r') {
					field(this.position + start, at, false);
					return at;
				}
				at++;
			}
			int before = at - this.position;
			if (!moreAt(at)) {
				if (this.fault != null) {
					return -1;
				}
				field(this.position + start, this.position + before, false);
				return this.limit;
			}
			at = this.position + before;
		}
	}

	/** A field in quotes, from behind the first one. */
	private int quoted(int begin) throws IOException {
		int start = begin - this.position;
		int at = begin;
		boolean twice = false;
		while (true) {
			if (at == this.limit) {
				int before = at - this.position;
				if (!moreAt(at)) {
					this.fault = (this.firstLineEnd >= 0 || this.fault == null) ? FaultKind.BROKEN_QUOTES : this.fault;
					return -1;
				}
				at = this.position + before;
			}
			byte one = this.buffer[at];
			if (one == QUOTE) {
				int behind = more(at + 1);
				at = behind - 1;
				if (behind < this.limit && this.buffer[behind] == QUOTE) {
					twice = true;
					at += 2;
					continue;
				}
				field(this.position + start, at, twice);
				return behind;
			}
			if (one == '\n') {
				this.nextLine++;
				if (this.firstLineEnd < 0) {
					this.firstLineEnd = at + 1;
				}
			}
			at++;
		}
	}

	/** The same place after more bytes came, where it was at the end. */
	private int more(int at) throws IOException {
		int before = at - this.position;
		if (at == this.limit) {
			moreAt(at);
		}
		return this.position + before;
	}

	private boolean moreAt(int at) throws IOException {
		if (at - this.position >= LONGEST) {
			this.fault = FaultKind.LINE_TOO_LONG;
			return false;
		}
		return fill();
	}

	private void field(int begin, int end, boolean twice) {
		if (this.fields == this.from.length) {
			this.from = Arrays.copyOf(this.from, this.fields * 2);
			this.to = Arrays.copyOf(this.to, this.fields * 2);
			this.doubled = Arrays.copyOf(this.doubled, this.fields * 2);
		}
		// Relative to the record: the buffer may still move.
		this.from[this.fields] = begin - this.position;
		this.to[this.fields] = end - this.position;
		this.doubled[this.fields++] = twice;
	}

	/** Leaves the record and goes behind its first line. */
	private void giveUp() throws IOException {
		this.fields = 0;
		this.nextLine = this.line;
		if (this.firstLineEnd >= 0) {
			this.position = this.firstLineEnd;
			this.nextLine++;
			return;
		}
		while (true) {
			while (this.position < this.limit) {
				if (this.buffer[this.position++] == '\n') {
					this.nextLine++;
					return;
				}
			}
			if (!fill()) {
				return;
			}
		}
	}

	/** Brings more bytes, and moves the record to the front. */
	private boolean fill() throws IOException {
		if (this.ended) {
			return false;
		}
		int kept = this.limit - this.position;
		if (this.position > 0) {
			System.arraycopy(this.buffer, this.position, this.buffer, 0, kept);
			this.base += this.position;
			this.firstLineEnd -= (this.firstLineEnd >= 0) ? this.position : 0;
			this.position = 0;
			this.limit = kept;
		}
		if (kept == this.buffer.length) {
			this.buffer = Arrays.copyOf(this.buffer, kept * 2);
		}
		int read = this.in.read(this.buffer, kept, this.buffer.length - kept);
		if (read < 0) {
			this.ended = true;
			return false;
		}
		this.limit += read;
		return true;
	}

	int separator() {
		return this.separator;
	}

	int fields() {
		return this.fields;
	}

	byte[] buffer() {
		return this.buffer;
	}

	int from(int field) {
		return this.start + this.from[field];
	}

	int to(int field) {
		return this.start + this.to[field];
	}

	boolean doubled(int field) {
		return this.doubled[field];
	}

	@Nullable FaultKind fault() {
		return this.fault;
	}

	long line() {
		return this.line;
	}

	long following() {
		return this.base + this.position;
	}

	long followingLine() {
		return this.nextLine;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
