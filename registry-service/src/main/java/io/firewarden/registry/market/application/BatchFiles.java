package io.firewarden.registry.market.application;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import io.firewarden.registry.market.domain.Fault;
import org.jspecify.annotations.Nullable;

/** The files of a batch. */
public interface BatchFiles {

	/**
	 * Opens the file as it came; read to its end and closed, it lies in the form in which
	 * it is kept.
	 * @throws Unusable when it is no table of enterprises
	 */
	Opened first(FeedBatch batch) throws IOException, Unusable;

	/** Opens the kept file behind what is applied. */
	FeedRows again(FeedBatch batch) throws IOException, Unusable;

	/** Where the check writes what is wrong; begins anew. */
	FaultBook faults(FeedBatch batch) throws IOException;

	/**
	 * An opened file.
	 *
	 * @param charset as found
	 */
	record Opened(FeedRows rows, String format, @Nullable Layout layout, @Nullable String charset, List<String> unknown,
			List<String> personal) {
	}

	/** Takes what is wrong with rows. */
	interface FaultBook extends Closeable {

		void note(long line, List<Fault> faults) throws IOException;

	}

	/** The file as a whole cannot be read. */
	final class Unusable extends Exception {

		private final transient FeedBatch.Note problem;

		public Unusable(FeedBatch.Note problem) {
			super(problem.code());
			this.problem = problem;
		}

		public FeedBatch.Note problem() {
			return this.problem;
		}

	}

}
