package io.firewarden.registry.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, or worth a look.
 *
 * @param column title of the column, null where the row as a whole is meant
 * @param code its sentence stands in the problem bundles
 * @param suggestion what was perhaps meant
 * @param warning whether the row is stored all the same
 */
public record RowProblem(@Nullable String column, String code, List<String> args, @Nullable String suggestion,
		boolean warning) {

	public RowProblem {
		args = List.copyOf(args);
	}

}
