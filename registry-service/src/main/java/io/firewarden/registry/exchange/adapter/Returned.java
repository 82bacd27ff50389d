package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firewarden.platform.sheet.WorkbookWriter;
import io.firewarden.platform.store.Paging;
import io.firewarden.registry.exchange.RowProblem;
import io.firewarden.registry.exchange.application.Heading;
import io.firewarden.registry.exchange.application.Import;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an import that go back to the uploader, on the screen and as a workbook.
 */
final class Returned {

	private static final int WIDTH = 18;

	private static final int WIDE = 60;

	private final ImportFiles files;

	private final ReturnedFiles rows;

	private final Sentences sentences;

	Returned(ImportFiles files, ReturnedFiles rows, Sentences sentences) {
		this.files = files;
		this.rows = rows;
		this.sentences = sentences;
	}

	List<ReturnedRowView> page(Import of, boolean rejected, Paging paging, Locale locale) throws IOException {
		List<ReturnedRowView> page = new ArrayList<>();
		if (!of.filesKept() || bytes(of, rejected) == 0) {
			return page;
		}
		List<String> titles = this.rows.titles(of.id());
		long first = (long) paging.page() * paging.size();
		long[] seen = { 0 };
		this.rows.read(file(of, rejected), bytes(of, rejected), (row) -> {
			if (seen[0]++ >= first) {
				page.add(view(row, titles, locale));
			}
			return page.size() < paging.size();
		});
		return page;
	}

	/**
	 * The rejected rows with the columns of the file they came from, their numbers and
	 * what is wrong; repaired, the same workbook can be uploaded. Warnings stand on a
	 * sheet of their own.
	 */
	void write(Import of, OutputStream out) throws IOException {
		List<String> titles = this.rows.titles(of.id());
		try (WorkbookWriter workbook = new WorkbookWriter(out)) {
			WorkbookWriter.Sheet sheet = workbook.sheet(this.sentences.inFiles("exchange.sheet.rejected"));
			List<String> heading = new ArrayList<>(titles);
			heading.add(Heading.ROW);
			heading.add(Heading.REASONS);
			for (int i = 0; i < titles.size(); i++) {
				sheet.column(i, WIDTH, true);
			}
			sheet.column(titles.size() + 1, WIDE, false).titles(heading);
			this.rows.read(this.files.rejected(of.id()), bytes(of, true), (row) -> {
				sheet.row(values(row, titles), marked(row, titles));
				return true;
			});
			if (bytes(of, false) > 0) {
				writeWarnings(of, workbook);
			}
		}
	}

	private void writeWarnings(Import of, WorkbookWriter workbook) throws IOException {
		WorkbookWriter.Sheet sheet = workbook.sheet(this.sentences.inFiles("exchange.sheet.warned"));
		sheet.column(1, WIDE, false).titles(List.of(Heading.ROW, this.sentences.inFiles("exchange.sheet.warned")));
		this.rows.read(this.files.warned(of.id()), bytes(of, false), (row) -> {
			sheet.row(List.of(row.row(), this.sentences.joined(row.problems(), true)));
			return true;
		});
	}

	private List<@Nullable Object> values(ReturnedRow row, List<String> titles) {
		List<@Nullable Object> values = new ArrayList<>();
		for (int i = 0; i < titles.size(); i++) {
			String cell = (i < row.cells().size()) ? row.cells().get(i) : "";
			values.add(cell.isEmpty() ? null : cell);
		}
		values.add(row.row());
		values.add(this.sentences.joined(row.problems(), false));
		return values;
	}

	private static List<Integer> marked(ReturnedRow row, List<String> titles) {
		return row.problems()
			.stream()
			.filter((problem) -> !problem.warning() && problem.column() != null)
			.map((problem) -> titles.indexOf(problem.column()))
			.filter((column) -> column >= 0)
			.distinct()
			.toList();
	}

	private ReturnedRowView view(ReturnedRow row, List<String> titles, Locale locale) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(titles.size(), row.cells().size()); i++) {
			if (!titles.get(i).isBlank() && !row.cells().get(i).isBlank()) {
				values.putIfAbsent(titles.get(i), row.cells().get(i));
			}
		}
		return new ReturnedRowView(row.row(), values,
				row.problems().stream().map((problem) -> view(problem, locale)).toList());
	}

	private ReturnedRowView.ProblemView view(RowProblem problem, Locale locale) {
		return new ReturnedRowView.ProblemView(problem.column(), problem.code(),
				this.sentences.sentence(problem, locale), problem.suggestion(), problem.warning());
	}

	private Path file(Import of, boolean rejected) {
		return rejected ? this.files.rejected(of.id()) : this.files.warned(of.id());
	}

	private static long bytes(Import of, boolean rejected) {
		return rejected ? of.progress().rejectedBytes() : of.progress().warnedBytes();
	}

}
