package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * 「Unicode 文本」 of office programs, handed on as UTF-8. Only a text that begins with its
 * mark is taken for it.
 */
final class Utf16 extends InputStream {

	private static final int CHARS = 1 << 13;

	private final Reader reader;

	private final char[] chars = new char[CHARS + 1];

	private byte[] bytes = new byte[0];

	private int at;

	private int carried;

	private Utf16(InputStream in, Charset charset) {
		this.reader = new InputStreamReader(in, charset);
	}

	/** The charset of the mark; null where there is none. */
	static @Nullable Charset marked(InputStream in) throws IOException {
		in.mark(2);
		int first = in.read();
		int second = in.read();
		in.reset();
		if (first == 0xff && second == 0xfe) {
			return StandardCharsets.UTF_16LE;
		}
		return (first == 0xfe && second == 0xff) ? StandardCharsets.UTF_16BE : null;
	}

	/** The text behind the mark, in UTF-8. */
	static InputStream asUtf8(InputStream marked, Charset charset) throws IOException {
		marked.skipNBytes(2);
		return new Utf16(marked, charset);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] to, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		while (this.at == this.bytes.length) {
			if (!fill()) {
				return -1;
			}
		}
		int some = Math.min(length, this.bytes.length - this.at);
		System.arraycopy(this.bytes, this.at, to, offset, some);
		this.at += some;
		return some;
	}

	/** Half a pair of surrogates waits for the other half. */
	private boolean fill() throws IOException {
		int read = this.reader.read(this.chars, this.carried, CHARS);
		if (read < 0 && this.carried == 0) {
			return false;
		}
		int there = this.carried + Math.max(0, read);
		boolean half = read > 0 && Character.isHighSurrogate(this.chars[there - 1]);
		int whole = half ? there - 1 : there;
		this.bytes = CharBuffer.wrap(this.chars, 0, whole).toString().getBytes(StandardCharsets.UTF_8);
		this.at = 0;
		this.carried = there - whole;
		if (half) {
			this.chars[0] = this.chars[there - 1];
		}
		return true;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
