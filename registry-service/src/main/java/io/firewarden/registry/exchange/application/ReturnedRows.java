package io.firewarden.registry.exchange.application;

import java.io.Closeable;
import java.io.IOException;

import io.firewarden.registry.exchange.TableRow;

/** The rows that go back to the uploader, with what there is to say about them. */
public interface ReturnedRows extends Closeable {

	/** A row that was not stored. */
	void reject(TableRow row) throws IOException;

	/** A row that was stored and is worth a look. */
	void warn(TableRow row) throws IOException;

	/** Makes safe what was written, and says how much it is. */
	Mark mark() throws IOException;

	/** How much of both files counts. */
	record Mark(long rejectedBytes, long warnedBytes) {
	}

	/** Opens the files of an import; what stands in them behind the mark is forgotten. */
	interface Opener {

		ReturnedRows open(String importId, Mark mark) throws IOException;

	}

}
