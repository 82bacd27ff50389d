package io.firewarden.registry.exchange.adapter;

import java.util.List;

import io.firewarden.registry.exchange.RowProblem;
import io.firewarden.registry.exchange.TableRow;

/**
 * A row in the files that go back to the uploader, one line of JSON.
 *
 * @param cells as a person sees them, in the order of the uploaded file
 */
record ReturnedRow(int row, List<String> cells, List<RowProblem> problems) {

	static ReturnedRow of(TableRow row) {
		return new ReturnedRow(row.number(), row.shown(), row.problems());
	}

}
