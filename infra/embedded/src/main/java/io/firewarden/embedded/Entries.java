package io.firewarden.embedded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import org.jspecify.annotations.Nullable;

/**
 * What a document puts into an index: a row of values, or one for each element of an
 * array. Elements of inner arrays count as elements: the query engine finds them as well.
 *
 * @param rows at least one, each with one value for each field
 * @param arrays a bit for each field that has an array in its path
 * @param absent that the document has none of the fields
 */
record Entries(List<List<@Nullable Object>> rows, long arrays, boolean absent) {

	static Entries of(Document document, List<List<String>> fields) {
		var row = new ArrayList<@Nullable Object>(fields.size());
		Collection<?> array = null;
		int depth = 0;
		long arrays = 0;
		for (int field = 0; field < fields.size(); field++) {
			List<String> path = fields.get(field);
			Object value = document;
			int step = 0;
			while (step < path.size() && value instanceof Document inner) {
				value = inner.getOrMissing(path.get(step++));
			}
			if (value instanceof Collection<?> values) {
				if (array != null && array != values) {
					throw new CannotIndexParallelArraysError(
							fields.stream().map((one) -> String.join(".", one)).toList());
				}
				array = values;
				depth = step;
				arrays |= 1L << field;
				row.add(null);
			}
			else {
				row.add((step < path.size()) ? Missing.getInstance() : value);
			}
		}
		var rows = (array == null) ? List.<List<@Nullable Object>>of(row) : rows(row, array, depth, arrays, fields);
		return new Entries(rows, arrays,
				rows.stream().allMatch((one) -> one.stream().allMatch(Missing.class::isInstance)));
	}

	/**
	 * Whether these are certainly the same rows. Equal sub-documents may have their
	 * fields in another order, which makes other keys.
	 */
	boolean isSameAs(Entries other) {
		return rows.equals(other.rows)
				&& rows.stream().allMatch((row) -> row.stream().noneMatch(Document.class::isInstance));
	}

	private static List<List<@Nullable Object>> rows(List<@Nullable Object> scalars, Collection<?> array, int depth,
			long arrays, List<List<String>> fields) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Object element : array.isEmpty() ? List.of(Keys.EMPTY) : array) {
			List<List<@Nullable Object>> some = List.of(scalars);
			for (int field = 0; field < fields.size(); field++) {
				if ((arrays & 1L << field) != 0) {
					List<@Nullable Object> values = new ArrayList<>();
					collect(element, fields.get(field), depth, values);
					some = multiply(some, field, values);
				}
			}
			rows.addAll(some);
		}
		return rows;
	}

	private static void collect(@Nullable Object value, List<String> path, int step, List<@Nullable Object> into) {
		if (value instanceof Collection<?> values) {
			if (values.isEmpty()) {
				into.add((step < path.size()) ? Missing.getInstance() : Keys.EMPTY);
			}
			values.forEach((one) -> collect(one, path, step, into));
		}
		else if (step == path.size()) {
			into.add(value);
		}
		else if (value instanceof Document document) {
			collect(document.getOrMissing(path.get(step)), path, step + 1, into);
		}
		else {
			into.add(Missing.getInstance());
		}
	}

	private static List<List<@Nullable Object>> multiply(List<List<@Nullable Object>> rows, int field,
			List<@Nullable Object> values) {
		List<List<@Nullable Object>> product = new ArrayList<>();
		for (List<@Nullable Object> row : rows) {
			for (Object value : values) {
				var copy = new ArrayList<>(row);
				copy.set(field, value);
				product.add(copy);
			}
		}
		return product;
	}

}
