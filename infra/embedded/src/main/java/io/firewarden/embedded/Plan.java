package io.firewarden.embedded;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.bson.Document;

/**
 * How an index answers a query.
 *
 * @param intervals where its entries are; they do not overlap
 * @param rest what the entries do not say and must be matched; empty when they say all
 * @param order how the entries follow each other
 */
record Plan(OrderedIndex index, List<Interval> intervals, Document rest, Order order) {

	enum Order {

		/** Not as the query sorts. */
		NONE,

		FORWARD,

		BACKWARD

	}

	/** With more intervals than this the size is estimated. */
	private static final int COUNTED = 100;

	boolean sorts() {
		return order != Order.NONE;
	}

	/** That the entries are the documents of the query, one each. */
	boolean isExact() {
		return rest.isEmpty() && !index.hasArrays();
	}

	/** That it finds nothing, only sorts. */
	boolean readsAll() {
		return !intervals.isEmpty() && intervals.getFirst().from() == OrderedIndex.FIRST;
	}

	/** How many documents there are when the plan is exact. */
	long size() {
		return intervals.stream().mapToLong((one) -> one.size(index)).sum();
	}

	/** About how many entries have to be read. */
	long estimate() {
		if (intervals.size() <= COUNTED) {
			return size();
		}
		long some = intervals.stream().limit(COUNTED).mapToLong((one) -> one.size(index)).sum();
		return Math.max(intervals.size(), some * intervals.size() / COUNTED);
	}

	/** The positions of the documents, each once, read while they are asked for. */
	Stream<Object> positions() {
		var walks = intervals.stream().map((one) -> new Walk(index, one, order != Order.BACKWARD));
		if (sorts() && intervals.size() > 1) {
			return stream(Walk.merge(walks.toList()));
		}
		var positions = walks.flatMap(Plan::stream);
		return index.hasArrays() ? positions.distinct() : positions;
	}

	private static Stream<Object> stream(Iterator<Object> positions) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(positions, Spliterator.ORDERED), false);
	}

}
