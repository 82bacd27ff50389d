package io.firewarden.registry.market.adapter;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import io.firewarden.platform.sheet.Unreadable;
import io.firewarden.registry.market.PublicRecord;
import io.firewarden.registry.market.application.BatchFiles;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.FeedBatch.Note;
import io.firewarden.registry.market.application.FeedRows;
import io.firewarden.registry.market.application.Layout;
import io.firewarden.registry.market.application.TextRows;
import io.firewarden.registry.market.domain.ColumnTitles;
import io.firewarden.registry.market.domain.ColumnTitles.Heading;
import io.firewarden.registry.work.WorkFiles;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of batches: as they came, until they lie in the form in which they are kept.
 */
final class FeedFiles implements BatchFiles {

	static final String UPLOAD = "upload";

	private static final String NO_HEADING = "REG-527";

	private static final String UNREADABLE = "REG-528";

	private static final String GONE = "REG-534";

	private static final int BUFFER = 1 << 16;

	private static final int LOOK = 4096;

	private final WorkFiles files;

	private final ColumnTitles titles;

	private final ColumnTitles recordTitles;

	FeedFiles(WorkFiles files, ColumnTitles titles, ColumnTitles recordTitles) {
		this.files = files;
		this.titles = titles;
		this.recordTitles = recordTitles;
	}

	@Override
	public Opened first(FeedBatch batch) throws IOException, Unusable {
		Path upload = upload(batch.id());
		if (!Files.exists(upload)) {
			throw new Unusable(Note.of(GONE));
		}
		try {
			if (isZip(upload)) {
				SheetRows rows = SheetRows.begin(upload, titles(batch)).orElseThrow(FeedFiles::noHeading);
				Heading heading = rows.heading();
				return new Opened(rows, "XLSX", null, null, heading.unknown(), heading.personal());
			}
			// 「Unicode 文本」 of office programs; only a text with its mark is taken for it.
			InputStream in = unpacked(upload);
			in.mark(2);
			BOMInputStream marked = BOMInputStream.builder()
				.setInputStream(in)
				.setByteOrderMarks(ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
				.get();
			String wide = marked.getBOMCharsetName();
			if (wide == null) {
				in.reset();
				return text(batch, in, null);
			}
			InputStream narrow = ReaderInputStream.builder()
				.setReader(new InputStreamReader(marked, wide))
				.setCharset(StandardCharsets.UTF_8)
				.get();
			return text(batch, new BufferedInputStream(narrow, BUFFER), wide);
		}
		catch (ZipException ex) {
			throw new Unusable(Note.of(UNREADABLE, "gzip"));
		}
		catch (Unreadable ex) {
			throw new Unusable(Note.of(UNREADABLE, ex.reason().name()));
		}
	}

	private Opened text(FeedBatch batch, InputStream in, @Nullable String came) throws IOException, Unusable {
		InputStream kept = new Keeping(in, kept(batch.id()).write());
		try {
			in.mark(LOOK);
			byte[] head = in.readNBytes(LOOK);
			in.reset();
			if (isObjects(head)) {
				JsonRows rows = new JsonRows(kept, titles(batch), 0, 1);
				Layout layout = new Layout(rows.charset(), Layout.OBJECTS, List.of());
				return new Opened(rows, "JSONL", layout, (came != null) ? came : rows.charset(), List.of(), List.of());
			}
			Optional<TextRows> rows = TextRows.begin(kept, titles(batch));
			if (rows.isEmpty()) {
				throw noHeading();
			}
			Layout layout = rows.get().layout();
			Heading heading = rows.get().heading();
			return new Opened(rows.get(), "CSV", layout, (came != null) ? came : layout.charset(), heading.unknown(),
					heading.personal());
		}
		catch (IOException | Unusable ex) {
			kept.close();
			throw ex;
		}
	}

	@Override
	public FeedRows again(FeedBatch batch) throws IOException, Unusable {
		Layout layout = batch.finding().layout();
		FeedBatch.Progress progress = batch.progress();
		if (layout == null) {
			return again(batch, progress.line() - 1);
		}
		if (!Files.exists(keptPath(batch.id()))) {
			throw new Unusable(Note.of(GONE));
		}
		// Recorded as checked: from here on the kept file is the batch's.
		Files.deleteIfExists(upload(batch.id()));
		InputStream in = kept(batch.id()).from(progress.offset());
		if (layout.separator() == Layout.OBJECTS) {
			return new JsonRows(in, titles(batch), progress.offset(), Math.max(1, progress.line()));
		}
		return (progress.offset() == 0) ? TextRows.begin(in, titles(batch)).orElseThrow(FeedFiles::noHeading)
				: TextRows.resume(in, layout, titles(batch), progress.offset(), progress.line());
	}

	private SheetRows again(FeedBatch batch, long after) throws IOException, Unusable {
		try {
			return SheetRows.begin(upload(batch.id()), titles(batch)).orElseThrow(FeedFiles::noHeading).after(after);
		}
		catch (Unreadable ex) {
			throw new Unusable(Note.of(UNREADABLE, ex.reason().name()));
		}
	}

	@Override
	public FaultBook faults(FeedBatch batch) throws IOException {
		return FaultFiles.open(rejected(batch.id()), warned(batch.id()));
	}

	/**
	 * A line as it stands in the file; empty where there is no such line or file any
	 * more.
	 */
	Optional<String> line(FeedBatch batch, long number) throws IOException {
		if (number < 1 || !batch.filesKept()) {
			return Optional.empty();
		}
		if (Files.exists(keptPath(batch.id()))) {
			return Optional.of(kept(batch.id()).line(number)).filter((line) -> !line.isEmpty());
		}
		if (!Files.exists(upload(batch.id())) || batch.finding().layout() != null) {
			return Optional.empty();
		}
		try (SheetRows rows = again(batch, number)) {
			return Optional.of(rows.shown()).filter((line) -> rows.line() == number && !line.isEmpty());
		}
		catch (Unusable ex) {
			return Optional.empty();
		}
	}

	Path rejected(String id) {
		return this.files.file(id, "rejected.jsonl");
	}

	Path warned(String id) {
		return this.files.file(id, "warned.jsonl");
	}

	Path scratch(String id) {
		return this.files.file(id, "codes.tmp");
	}

	Path upload(String id) {
		return this.files.file(id, UPLOAD);
	}

	private ColumnTitles titles(FeedBatch batch) {
		return PublicRecord.Kind.of(batch.delivery().table()).isPresent() ? this.recordTitles : this.titles;
	}

	private Path keptPath(String id) {
		return this.files.file(id, "rows.gz");
	}

	private KeptFile kept(String id) {
		return new KeptFile(keptPath(id), this.files.file(id, "rows.idx"));
	}

	private static Unusable noHeading() {
		return new Unusable(Note.of(NO_HEADING));
	}

	private static boolean isZip(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(4);
			return head.length == 4 && head[0] == 'P' && head[1] == 'K';
		}
	}

	private static InputStream unpacked(Path file) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
		in.mark(2);
		boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
		in.reset();
		return gzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
	}

	private static boolean isObjects(byte[] head) {
		for (byte one : head) {
			if (one == '{') {
				return true;
			}
			boolean passed = one <= ' ' && one != 0;
			if (!passed) {
				return false;
			}
		}
		return false;
	}

	/** Whatever is read goes into the kept file. */
	private static final class Keeping extends FilterInputStream {

		private final KeptFile.Writer kept;

		Keeping(InputStream in, KeptFile.Writer kept) {
			super(in);
			this.kept = kept;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			if (read > 0) {
				this.kept.write(bytes, offset, read);
			}
			return read;
		}

		@Override
		public boolean markSupported() {
			return false;
		}

		@Override
		public void close() throws IOException {
			try (this.kept) {
				super.close();
			}
		}

	}

}
