package io.firewarden.registry.exchange.adapter;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.exchange.TableRow;
import io.firewarden.registry.exchange.application.ReturnedRows;
import tools.jackson.core.type.TypeReference;

/** The rows that go back to the uploader, in two files of JSON lines. */
final class ReturnedFiles implements ReturnedRows.Opener {

	private final ImportFiles files;

	ReturnedFiles(ImportFiles files) {
		this.files = files;
	}

	@Override
	public ReturnedRows open(String importId, ReturnedRows.Mark mark) throws IOException {
		FileChannel rejected = at(this.files.rejected(importId), mark.rejectedBytes());
		try {
			return new Open(rejected, at(this.files.warned(importId), mark.warnedBytes()));
		}
		catch (IOException ex) {
			rejected.close();
			throw ex;
		}
	}

	/** Visits the rows of a file up to the mark. */
	void read(Path file, long bytes, Visitor visitor) throws IOException {
		if (bytes == 0) {
			return;
		}
		long read = 0;
		try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			String line = lines.readLine();
			while (line != null && read < bytes) {
				read += line.getBytes(StandardCharsets.UTF_8).length + 1;
				if (!visitor.visit(StoredJson.mapper().readValue(line, ReturnedRow.class))) {
					return;
				}
				line = lines.readLine();
			}
		}
	}

	List<String> titles(String importId) throws IOException {
		return StoredJson.mapper()
			.readValue(Files.readString(this.files.titles(importId)), new TypeReference<List<String>>() {
			});
	}

	private static FileChannel at(Path file, long bytes) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (channel.size() < bytes) {
			channel.close();
			throw new IOException("shorter than recorded: " + file);
		}
		channel.truncate(bytes);
		channel.position(bytes);
		return channel;
	}

	/** Takes rows one by one. */
	interface Visitor {

		/** False when no more are wanted. */
		boolean visit(ReturnedRow row) throws IOException;

	}

	private record Open(FileChannel rejected, FileChannel warned) implements ReturnedRows {

		@Override
		public void reject(TableRow row) throws IOException {
			write(this.rejected, row);
		}

		@Override
		public void warn(TableRow row) throws IOException {
			write(this.warned, row);
		}

		@Override
		public Mark mark() throws IOException {
			this.rejected.force(false);
			this.warned.force(false);
			return new Mark(this.rejected.position(), this.warned.position());
		}

		private static void write(FileChannel file, TableRow row) throws IOException {
			ByteBuffer line = ByteBuffer.wrap((StoredJson.mapper().writeValueAsString(ReturnedRow.of(row)) + "\n")
				.getBytes(StandardCharsets.UTF_8));
			while (line.hasRemaining()) {
				file.write(line);
			}
		}

		@Override
		public void close() throws IOException {
			try (this.rejected; this.warned) {
				// Closing is all.
			}
		}

	}

}
