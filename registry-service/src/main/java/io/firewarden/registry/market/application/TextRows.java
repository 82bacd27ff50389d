package io.firewarden.registry.market.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.firewarden.registry.market.domain.ColumnTitles;
import io.firewarden.registry.market.domain.ColumnTitles.Heading;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;
import io.firewarden.registry.market.domain.FeedField;
import org.jspecify.annotations.Nullable;

/** Rows of values between separators, under a heading. */
public final class TextRows implements FeedRows {

	/** Titles and notes above a heading take a few lines. */
	private static final int LOOKED_AT = 20;

	private static final int MARK = 3;

	private static final int HEAD = 1 << 20;

	private final Records records;

	private final Charset charset;

	private final Heading heading;

	private TextRows(Records records, Charset charset, Heading heading) {
		this.records = records;
		this.charset = charset;
		this.heading = heading;
	}

	/** Finds the heading; empty where there is none. */
	public static Optional<TextRows> begin(InputStream in, ColumnTitles known) throws IOException {
		byte[] head = in.readNBytes(HEAD);
		int mark = Charsets.isMarked(head) ? MARK : 0;
		Charset charset = Charsets.of(head);
		InputStream all = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), in);
		Records records = new Records(all, separator(head), mark, 1);
		for (int i = 0; i < LOOKED_AT && records.next(0); i++) {
			List<String> titles = new ArrayList<>();
			for (int field = 0; field < records.fields(); field++) {
				titles.add(text(records, field, charset));
			}
			Heading heading = known.heading(titles);
			if (heading.isUsable()) {
				return Optional.of(new TextRows(records, charset, heading));
			}
		}
		return Optional.empty();
	}

	/** Goes on in the middle of a file. */
	public static TextRows resume(InputStream in, Layout layout, ColumnTitles known, long offset, long line) {
		return new TextRows(new Records(in, layout.separator(), offset, line), Charset.forName(layout.charset()),
				known.heading(layout.titles()));
	}

	/** The one that stands most often in the first line that has any. */
	private static int separator(byte[] head) {
		int[] known = { ',', '\t', ';', '|', 0x1f };
		int[] found = new int[known.length];
		boolean quoted = false;
		int best = 0;
		for (byte one : head) {
			quoted ^= one == '"';
			for (int i = 0; i < known.length && !quoted; i++) {
				found[i] += (one == known[i]) ? 1 : 0;
				best = (found[i] > found[best]) ? i : best;
			}
			if (one == '\n' && found[best] > 0) {
				break;
			}
		}
		return known[best];
	}

	public Layout layout() {
		return new Layout(this.charset.name(), this.records.separator(), this.heading.titles());
	}

	public Heading heading() {
		return this.heading;
	}

	@Override
	public boolean next() throws IOException {
		return this.records.next(this.heading.titles().size());
	}

	@Override
	public @Nullable String text(FeedField field) {
		int position = this.heading.of(field);
		return (position < 0 || position >= this.records.fields()) ? null : text(this.records, position, this.charset);
	}

	private static String text(Records records, int field, Charset charset) {
		int from = records.from(field);
		String text = new String(records.buffer(), from, records.to(field) - from, charset);
		if (records.doubled(field)) {
			return text.replace("\"\"", "\"");
		}
		// ="0123" is how text tables keep a program from reading a number.
		return (text.length() > 3 && text.charAt(0) == '=' && text.charAt(1) == '"' && text.endsWith("\""))
				? text.substring(2, text.length() - 1) : text;
	}

	@Override
	public long line() {
		return this.records.line();
	}

	@Override
	public long following() {
		return this.records.following();
	}

	@Override
	public long followingLine() {
		return this.records.followingLine();
	}

	@Override
	public @Nullable Fault fault() {
		FaultKind kind = this.records.fault();
		if (kind == null) {
			return null;
		}
		return (kind != FaultKind.COLUMN_COUNT) ? Fault.of(kind) : new Fault(kind, null,
				String.valueOf(this.records.fields()), String.valueOf(this.heading.titles().size()));
	}

	@Override
	public Set<String> titles() {
		return new LinkedHashSet<>(this.heading.titles());
	}

	@Override
	public void close() throws IOException {
		this.records.close();
	}

}
