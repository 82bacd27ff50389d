package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.sheet.Cell;
import io.firewarden.platform.sheet.Table;
import io.firewarden.platform.sheet.Unreadable;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.application.Heading;
import io.firewarden.registry.exchange.application.Import;
import io.firewarden.registry.exchange.application.Import.Problem;
import io.firewarden.registry.exchange.application.SourceTable;
import io.firewarden.registry.exchange.application.SourceTable.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the table in an uploaded file: the sheet and the row that hold most of the
 * register's titles, under whatever stands above.
 */
final class TableSource implements SourceTable.Opener {

	static final String NO_HEADING = "REG-305";

	static final String COLUMNS_MISSING = "REG-306";

	static final String FILE_GONE = "REG-312";

	private static final String OTHER_SHEETS = "exchange.note.sheets";

	private static final String IGNORED = "exchange.note.ignored";

	private static final String TWICE = "exchange.note.twice";

	/** A heading stands at the top; titles and notes above it take a few rows. */
	private static final int LOOKED_AT = 40;

	private final ImportFiles files;

	private final int most;

	TableSource(ImportFiles files, int most) {
		this.files = files;
		this.most = most;
	}

	@Override
	public SourceTable open(Import accepted, Register<?> register) throws IOException, Unusable {
		if (!Files.exists(this.files.upload(accepted.id()))) {
			throw new Unusable(Problem.of(FILE_GONE));
		}
		try {
			Table table = Table.open(this.files.upload(accepted.id()));
			try {
				Found best = best(table, register);
				Files.writeString(this.files.titles(accepted.id()),
						StoredJson.mapper().writeValueAsString(best.titles));
				return new FoundTable(table, best.sheet, best.row, best.titles, best.heading, finding(table, best),
						this.most);
			}
			catch (IOException | Unusable | Unreadable ex) {
				table.close();
				throw ex;
			}
		}
		catch (Unreadable ex) {
			throw unusable(ex);
		}
	}

	static Unusable unusable(Unreadable unreadable) {
		return new Unusable(Problem.of(code(unreadable)));
	}

	static String code(Unreadable unreadable) {
		return switch (unreadable.reason()) {
			case OLD_FORMAT -> "REG-301";
			case PASSWORD -> "REG-302";
			case NOT_A_TABLE -> "REG-303";
			case BOMB -> "REG-304";
			case ENCODING -> "REG-310";
			case DAMAGED -> "REG-314";
		};
	}

	private static Found best(Table table, Register<?> register) throws IOException, Unreadable, Unusable {
		Found best = null;
		for (int sheet = 0; sheet < table.sheets().size(); sheet++) {
			Found found = best(table, sheet, register);
			if (found != null && (best == null || found.isBetterThan(best))) {
				best = found;
			}
		}
		if (best == null) {
			throw new Unusable(Problem.of(NO_HEADING, String.join("、",
					register.columns().stream().filter((one) -> one.required()).map((one) -> one.title()).toList())));
		}
		if (!best.heading.missing().isEmpty()) {
			throw new Unusable(Problem.of(COLUMNS_MISSING, String.join("、", best.heading.missing())));
		}
		return best;
	}

	private static @Nullable Found best(Table table, int sheet, Register<?> register) throws IOException, Unreadable {
		Found best = null;
		try (Table.Rows rows = table.rows(sheet)) {
			Table.Row row = rows.next();
			for (int looked = 0; row != null && looked < LOOKED_AT; looked++) {
				List<String> texts = row.cells().stream().map(Cell::shown).toList();
				Heading heading = Heading.of(register.columns(), texts);
				Found found = new Found(sheet, row.number(), texts, heading);
				if (heading.isHeading(register.columns()) && (best == null || found.isBetterThan(best))) {
					best = found;
				}
				row = rows.next();
			}
		}
		return best;
	}

	private static Import.Finding finding(Table table, Found found) {
		List<Problem> notes = new ArrayList<>();
		List<String> others = new ArrayList<>(table.sheets());
		String sheet = others.remove(found.sheet);
		if (!others.isEmpty()) {
			notes.add(Problem.of(OTHER_SHEETS, sheet, String.join("、", others)));
		}
		if (!found.heading.ignored().isEmpty()) {
			notes.add(Problem.of(IGNORED, String.join("、", found.heading.ignored())));
		}
		if (!found.heading.repeated().isEmpty()) {
			notes.add(Problem.of(TWICE, String.join("、", found.heading.repeated())));
		}
		return new Import.Finding(table.encoding().orElse(null), sheet.isEmpty() ? null : sheet, found.row, notes);
	}

	/** A row that could be the heading. */
	private record Found(int sheet, int row, List<String> titles, Heading heading) {

		/** The first of equals counts: notes below may repeat the titles. */
		boolean isBetterThan(Found other) {
			int fewer = other.heading.missing().size() - this.heading.missing().size();
			return fewer > 0 || (fewer == 0 && this.heading.matches() > other.heading.matches());
		}

	}

}
