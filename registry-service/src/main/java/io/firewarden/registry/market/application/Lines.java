package io.firewarden.registry.market.application;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;

import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;
import org.jspecify.annotations.Nullable;

/** The lines of a text, in bounded memory. */
public final class Lines implements Closeable {

	private static final int MARK = 3;

	private static final int HEAD = 1 << 20;

	private final Records records;

	private final Charset charset;

	public Lines(InputStream in, long offset, long line) throws IOException {
		byte[] head = in.readNBytes(HEAD);
		int mark = Charsets.isMarked(head) ? MARK : 0;
		this.charset = Charsets.of(head);
		this.records = new Records(
				new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), in), Records.NONE,
				offset + mark, line);
	}

	/** Goes to the next line that is not empty. */
	public boolean next() throws IOException {
		return this.records.next(0);
	}

	/** Why there is no text. */
	public @Nullable Fault fault() {
		FaultKind kind = this.records.fault();
		return (kind != null) ? Fault.of(kind) : null;
	}

	public String text() {
		int from = this.records.from(0);
		return new String(this.records.buffer(), from, this.records.to(0) - from, this.charset);
	}

	public String charset() {
		return this.charset.name();
	}

	public long line() {
		return this.records.line();
	}

	public long following() {
		return this.records.following();
	}

	public long followingLine() {
		return this.records.followingLine();
	}

	@Override
	public void close() throws IOException {
		this.records.close();
	}

}
