package io.firewarden.registry.market;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Takes in what an adapter received. When it returns, the file is on the disk and will be
 * worked on, whatever happens to this process.
 */
public interface FeedIntake {

	/**
	 * Takes a file in; the same source and number again change nothing.
	 * @return id of the batch
	 */
	String receive(Delivery delivery, InputStream file) throws IOException;

	/** Whether this batch was received before. */
	boolean knows(FeedSource source, String table, String number);

	/**
	 * What is known of a file from elsewhere; null where nobody said it.
	 *
	 * @param number the source's number of the batch; one source never repeats it for a
	 * table
	 * @param table such as {@code MARKET_ENTITY}
	 * @param charset its label, which may be wrong
	 * @param rows how many there are, by the control file
	 * @param sha256 of the file, by the control file
	 * @param prev number of the batch before
	 * @param by who brought it
	 */
	record Delivery(FeedSource source, String number, String table, boolean full, String fileName,
			@Nullable String charset, @Nullable Long rows, @Nullable Long bytes, @Nullable String sha256,
			@Nullable String prev, @Nullable LocalDate periodFrom, @Nullable LocalDate periodTo, String by) {
	}

}
