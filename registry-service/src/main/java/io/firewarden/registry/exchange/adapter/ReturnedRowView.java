package io.firewarden.registry.exchange.adapter;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row that goes back to the uploader.
 *
 * @param row as the program shows it, from 1
 * @param values title of the column to what stands there
 */
record ReturnedRowView(int row, Map<String, String> values, List<ProblemView> problems) {

	/** What is wrong with it, or worth a look. */
	record ProblemView(@Nullable String column, String code, String message, @Nullable String suggestion,
			boolean warning) {
	}

}
