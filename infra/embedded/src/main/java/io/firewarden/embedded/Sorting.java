package io.firewarden.embedded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Sorts as the original does, which takes every value out of its document again for each
 * comparison; here each is taken out once.
 */
final class Sorting {

	private static final int SMALL = 1000;

	private record Row(Document document, @Nullable Object[] values, long number) {
	}

	private final List<List<String>> paths;

	private final Comparator<Row> comparator;

	private long count;

	private Sorting(Document sort) {
		this.paths = sort.keySet().stream().map(Utils::splitPath).toList();
		List<ValueComparator> comparators = sort.values()
			.stream()
			.map((one) -> (one instanceof Number number && number.intValue() > 0) ? ValueComparator.asc()
					: ValueComparator.desc())
			.toList();
		this.comparator = (one, other) -> {
			for (int i = 0; i < comparators.size(); i++) {
				int order = comparators.get(i).compare(one.values()[i], other.values()[i]);
				if (order != 0) {
					return order;
				}
			}
			return Long.compare(one.number(), other.number());
		};
	}

	/**
	 * The documents in order, what is equal as it came.
	 * @param limit how many are wanted, 0 for all
	 */
	static Stream<Document> sorted(Stream<Document> documents, Document sort, int limit) {
		var sorting = new Sorting(sort);
		var rows = documents.map(sorting::row);
		if (limit == 0 || limit > SMALL) {
			return rows.sorted(sorting.comparator).map(Row::document);
		}
		var first = new PriorityQueue<Row>(limit + 1, sorting.comparator.reversed());
		rows.forEach((row) -> {
			if (first.size() < limit) {
				first.add(row);
			}
			else if (sorting.comparator.compare(row, first.element()) < 0) {
				first.remove();
				first.add(row);
			}
		});
		var ordered = new ArrayList<>(first);
		ordered.sort(sorting.comparator);
		return ordered.stream().map(Row::document);
	}

	private Row row(Document document) {
		return new Row(document, paths.stream().map((path) -> value(document, path)).toArray(), count++);
	}

	static @Nullable Object value(Document document, List<String> path) {
		Object value = document;
		for (String step : path) {
			if (value instanceof Collection<?>) {
				return Utils.getSubdocumentValueCollectionAware(document, String.join(".", path));
			}
			value = (value instanceof Document inner) ? inner.getOrMissing(step) : Missing.getInstance();
		}
		return value;
	}

}
