package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.sheet.TextWriter;
import io.firewarden.platform.sheet.WorkbookWriter;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Register;
import org.jspecify.annotations.Nullable;

/** Registers as files: the empty table to fill in, and the records that a list shows. */
final class Tables {

	/** So many rows offer their choices. */
	private static final int OFFERED = 5_000;

	private static final int NOTE_WIDTH = 40;

	private final Sentences sentences;

	Tables(Sentences sentences) {
		this.sentences = sentences;
	}

	void template(Register<?> register, OutputStream out) throws IOException {
		try (WorkbookWriter workbook = new WorkbookWriter(out)) {
			WorkbookWriter.Sheet sheet = workbook.sheet(register.title());
			prepare(sheet, register);
			sheet.titles(register.columns()
				.stream()
				.map((column) -> column.required() ? column.title() + "*" : column.title())
				.toList());
			for (int i = 0; i < register.columns().size(); i++) {
				Column<?> column = register.columns().get(i);
				if (!column.reader().choices().isEmpty() && column.reader().kind() != Column.Kind.CHOICES) {
					sheet.choices(i, OFFERED, column.reader().choices());
				}
			}
			notes(workbook, register);
		}
	}

	void workbook(Register<?> register, Question question, OutputStream out) throws IOException {
		try (WorkbookWriter workbook = new WorkbookWriter(out)) {
			WorkbookWriter.Sheet sheet = workbook.sheet(register.title());
			prepare(sheet, register);
			sheet.titles(titles(register));
			rows(register, question, sheet::row);
		}
	}

	void text(Register<?> register, Question question, OutputStream out) throws IOException {
		try (TextWriter writer = new TextWriter(out)) {
			writer.row(titles(register));
			rows(register, question, writer::row);
		}
	}

	private static void rows(Register<?> register, Question question, Target target) throws IOException {
		Set<String> hidden = question.inFull() ? Set.of() : register.restricted();
		try {
			register.export(question.filters(), question.by(), (row) -> {
				try {
					target.row(hidden.isEmpty() ? row : without(hidden, register.columns(), row));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static void prepare(WorkbookWriter.Sheet sheet, Register<?> register) {
		for (int i = 0; i < register.columns().size(); i++) {
			Column<?> column = register.columns().get(i);
			sheet.column(i, column.width(), column.reader().kind() == Column.Kind.CODE);
		}
	}

	private void notes(WorkbookWriter workbook, Register<?> register) throws IOException {
		WorkbookWriter.Sheet sheet = workbook.sheet(this.sentences.inFiles("exchange.sheet.notes"));
		sheet.column(0, NOTE_WIDTH / 2, false)
			.column(2, NOTE_WIDTH, false)
			.column(3, NOTE_WIDTH, false)
			.titles(List.of(this.sentences.inFiles("exchange.notes.column"),
					this.sentences.inFiles("exchange.notes.required"), this.sentences.inFiles("exchange.notes.form"),
					this.sentences.inFiles("exchange.notes.hint")));
		for (Column<?> column : register.columns()) {
			List<@Nullable Object> row = new ArrayList<>();
			row.add(column.title());
			row.add(column.required() ? this.sentences.inFiles("exchange.notes.yes") : null);
			row.add(form(column));
			row.add(column.hint().isEmpty() ? null : column.hint());
			sheet.row(row);
		}
		sheet.row(List.of(this.sentences.inFiles("exchange.notes.blank")));
	}

	private String form(Column<?> column) {
		String form = this.sentences.inFiles("exchange.form." + column.reader().kind());
		List<String> choices = column.reader().choices();
		return choices.isEmpty() ? form : form + "：" + String.join("、", choices);
	}

	private static List<String> titles(Register<?> register) {
		List<String> titles = new ArrayList<>();
		register.columns().forEach((column) -> titles.add(column.title()));
		return titles;
	}

	private static List<@Nullable Object> without(Set<String> hidden, List<Column<?>> columns,
			List<? extends @Nullable Object> row) {
		List<@Nullable Object> shown = new ArrayList<>(row);
		for (int i = 0; i < shown.size(); i++) {
			if (hidden.contains(columns.get(i).key())) {
				shown.set(i, null);
			}
		}
		return shown;
	}

	/**
	 * Which records are wanted, and by whom.
	 *
	 * @param inFull whether the restricted columns are shown
	 */
	record Question(Map<String, String> filters, Jurisdiction by, boolean inFull) {
	}

	private interface Target {

		void row(List<? extends @Nullable Object> row) throws IOException;

	}

}
