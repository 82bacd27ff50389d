package io.firewarden.registry.market.application;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import io.firewarden.registry.market.application.FeedBatch.Finding;
import io.firewarden.registry.market.application.FeedBatch.Note;
import io.firewarden.registry.market.application.FeedBatch.Progress;
import io.firewarden.registry.market.application.FeedBatch.State;
import io.firewarden.registry.market.application.FeedBatch.Tally;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;
import io.firewarden.registry.market.domain.FeedField;
import org.jspecify.annotations.Nullable;

/** Reads a batch whole, counts, and names what is wrong; nothing is applied yet. */
final class CheckBatch {

	private static final int TELL_EVERY = 20_000;

	private final BatchFiles files;

	private final RowCheck reader;

	private final Function<String, Path> scratch;

	private long read;

	private long warned;

	private long rejected;

	private @Nullable LocalDateTime last;

	CheckBatch(BatchFiles files, RowCheck reader, Function<String, Path> scratch) {
		this.files = files;
		this.reader = reader;
		this.scratch = scratch;
	}

	/**
	 * Checks.
	 * @param goOn hears how far it is; false stops the check
	 * @return null when it was stopped
	 */
	@Nullable FeedBatch handle(FeedBatch batch, Predicate<FeedBatch> goOn) throws IOException, BatchFiles.Unusable {
		BatchFiles.Opened opened = this.files.first(batch);
		Finding finding = new Finding(opened.format(), opened.layout(), List.of(), notes(batch, opened));
		try (FeedRows rows = opened.rows();
				BatchFiles.FaultBook book = this.files.faults(batch);
				SameCodes codes = new SameCodes(this.scratch.apply(batch.id()))) {
			List<Fault> faults = RowReader.faults();
			while (rows.next()) {
				check(rows, faults, book, codes);
				if (this.read % TELL_EVERY == 0
						&& !goOn.test(batch.at(State.READING, finding, tally(), Progress.START))) {
					return null;
				}
			}
			codes.find((line, earlier, before) -> {
				book.note(line,
						List.of(new Fault(FaultKind.CODE_TWICE, FeedField.USCC, null, String.valueOf(earlier))));
				this.warned += before ? 0 : 1;
			});
			Set<String> titles = rows.titles();
			finding = new Finding(finding.format(), finding.layout(), List.copyOf(titles), finding.notes());
		}
		return batch.at(State.READING, finding, tally(), new Progress(true, 0, 0));
	}

	private void check(FeedRows rows, List<Fault> faults, BatchFiles.FaultBook book, SameCodes codes)
			throws IOException {
		this.read++;
		faults.clear();
		Fault broken = rows.fault();
		RowCheck.Seen seen = null;
		if (broken != null) {
			faults.add(broken);
		}
		else {
			seen = this.reader.check(rows, faults);
		}
		if (seen == null) {
			this.rejected++;
		}
		else {
			this.warned += faults.isEmpty() ? 0 : 1;
			if (seen.uscc() != null && !seen.uscc().equals(seen.sourceId())) {
				codes.note(seen.uscc(), seen.sourceId(), rows.line(), !faults.isEmpty());
			}
			LocalDateTime time = seen.time();
			if (time != null && (this.last == null || time.isAfter(this.last))) {
				this.last = time;
			}
		}
		if (!faults.isEmpty()) {
			book.note(rows.line(), faults);
		}
	}

	private Tally tally() {
		return new Tally(this.read, this.read - this.rejected, this.warned, this.rejected, 0, 0, 0, 0, this.last);
	}

	private static List<Note> notes(FeedBatch batch, BatchFiles.Opened opened) {
		List<Note> notes = new ArrayList<>(batch.finding().notes());
		String label = batch.delivery().charset();
		if (label != null && opened.charset() != null && !isSame(label, opened.charset())) {
			notes.add(Note.of("REG-540", label, opened.charset()));
		}
		if (opened.layout() != null && opened.charset() != null
				&& !opened.charset().equals(opened.layout().charset())) {
			notes.add(Note.of("REG-545", opened.charset(), opened.layout().charset()));
		}
		if (!opened.unknown().isEmpty()) {
			notes.add(Note.of("REG-542", String.join("、", opened.unknown())));
		}
		if (!opened.personal().isEmpty()) {
			notes.add(Note.of("REG-543", String.join("、", opened.personal())));
		}
		return notes;
	}

	/** GBK and GB2312 are older names of a part of GB 18030. */
	private static boolean isSame(String label, String found) {
		String plain = label.replaceAll("[-_ ]", "").toUpperCase(Locale.ROOT);
		return plain.startsWith("GB") ? found.startsWith("GB")
				: plain.equals(found.replace("-", "")) || (plain.equals("UTF16") && found.startsWith("UTF-16"));
	}

}
