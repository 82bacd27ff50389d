package io.firewarden.registry.market.application;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;

import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, one after the other; the values are those of the present row, until
 * the next.
 */
public interface FeedRows extends RawRow, Closeable {

	/** Goes to the next row; false after the last. */
	boolean next() throws IOException;

	/** Number of the row's first line. */
	long line();

	/** Where the next row begins, in bytes of the unpacked file. */
	long following();

	/** Number of the line that begins there. */
	long followingLine();

	/** Why the row has no values; null for a row that can be read. */
	@Nullable Fault fault();

	/** Titles of all columns seen so far. */
	Set<String> titles();

}
