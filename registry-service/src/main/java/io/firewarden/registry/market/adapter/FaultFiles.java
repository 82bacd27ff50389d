package io.firewarden.registry.market.adapter;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.market.application.BatchFiles;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;

/**
 * What is wrong with the rows of a batch, in a file of JSON lines: rejected rows in one,
 * rows with warnings in another. Where every row is wrong in the same way, the first
 * hundred thousand tell it.
 */
final class FaultFiles {

	static final int MOST = 100_000;

	private FaultFiles() {
	}

	static BatchFiles.FaultBook open(Path rejected, Path warned) throws IOException {
		BufferedWriter rejects = Files.newBufferedWriter(rejected, StandardCharsets.UTF_8);
		try {
			return new Book(rejects, Files.newBufferedWriter(warned, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			rejects.close();
			throw ex;
		}
	}

	/** Visits the rows from one on, until the visitor has enough. */
	static void read(Path file, long first, Visitor visitor) throws IOException {
		if (!Files.exists(file)) {
			return;
		}
		try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			long number = 0;
			String line = lines.readLine();
			while (line != null) {
				if (number++ >= first && !visitor.visit(StoredJson.mapper().readValue(line, FaultyRow.class))) {
					return;
				}
				line = lines.readLine();
			}
		}
	}

	/** A row and what is wrong with it. */
	record FaultyRow(long line, List<Fault> faults) {

		FaultyRow {
			faults = List.copyOf(faults);
		}

	}

	/** Takes rows one by one. */
	interface Visitor {

		/** False when no more are wanted. */
		boolean visit(FaultyRow row) throws IOException;

	}

	private static final class Book implements BatchFiles.FaultBook {

		private final BufferedWriter rejected;

		private final BufferedWriter warned;

		private int rejects;

		private int warnings;

		Book(BufferedWriter rejected, BufferedWriter warned) {
			this.rejected = rejected;
			this.warned = warned;
		}

		@Override
		public void note(long line, List<Fault> faults) throws IOException {
			if (faults.stream().map(Fault::kind).anyMatch(FaultKind::rejects)) {
				if (this.rejects++ < MOST) {
					write(this.rejected, line, faults);
				}
			}
			else if (this.warnings++ < MOST) {
				write(this.warned, line, faults);
			}
		}

		private static void write(BufferedWriter file, long line, List<Fault> faults) throws IOException {
			file.write(StoredJson.mapper().writeValueAsString(new FaultyRow(line, faults)));
			file.write('\n');
		}

		@Override
		public void close() throws IOException {
			try (this.rejected; this.warned) {
				// Closing is all.
			}
		}

	}

}
