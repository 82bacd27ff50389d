package io.firewarden.registry.exchange.application;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.IntConsumer;

import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.TableRow;
import org.jspecify.annotations.Nullable;

/** The table that an uploaded file holds, its heading found. */
public interface SourceTable extends Closeable {

	Import.Finding finding();

	/**
	 * How many rows stand below the heading.
	 * @param told now and then the number of rows counted so far
	 * @throws Unusable when there are none, or too many
	 */
	long count(IntConsumer told) throws IOException, Unusable;

	/** The next row below the heading; null after the last. */
	@Nullable TableRow next() throws IOException, Unusable;

	/** Opens uploaded files. */
	interface Opener {

		SourceTable open(Import accepted, Register<?> register) throws IOException, Unusable;

	}

	/** The file as a whole is no table of the register. */
	final class Unusable extends Exception {

		private final transient Import.Problem problem;

		public Unusable(Import.Problem problem) {
			super(problem.code());
			this.problem = problem;
		}

		public Import.Problem problem() {
			return this.problem;
		}

	}

}
