package io.firewarden.embedded;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the queries for which no index could be used, by their shape: a missing index
 * shows before it hurts. Part of the answer to {@code serverStatus}.
 */
final class Scans {

	/** Reading fewer documents than this one by one is no harm. */
	private static final long FEW = Long.getLong("firewarden.scan.few", 100);

	private static final long MANY = Long.getLong("firewarden.scan.many", 2000);

	private static final int MOST_SHAPES = 1000;

	private static final Logger log = LoggerFactory.getLogger(Scans.class);

	private record Scan(String collection, String shape) {
	}

	private record Times(long times, long documents) {

		Times and(Times more) {
			return new Times(times + more.times, Math.max(documents, more.documents));
		}

	}

	private final Map<Scan, Times> scans = new ConcurrentHashMap<>();

	void note(String collection, Document query, Document sort, long documents) {
		if (documents <= FEW || scans.size() >= MOST_SHAPES) {
			return;
		}
		String shape = shape(query) + (sort.isEmpty() ? "" : " sort " + sort.keySet());
		var times = scans.merge(new Scan(collection, shape), new Times(1, documents), Times::and);
		if (documents > MANY && Long.bitCount(times.times()) == 1) {
			log.warn("no index for {} on {} with {} documents, {} times", shape, collection, documents, times.times());
		}
	}

	/** All shapes, the most frequent first. */
	List<Document> report() {
		return scans.entrySet()
			.stream()
			.sorted(Comparator.comparingLong((Map.Entry<Scan, Times> one) -> one.getValue().times()).reversed())
			.map((one) -> new Document("collection", one.getKey().collection()).append("query", one.getKey().shape())
				.append("times", one.getValue().times())
				.append("documents", one.getValue().documents()))
			.toList();
	}

	/** The query without its values. */
	private static String shape(@Nullable Object value) {
		return switch (value) {
			case Document document -> document.entrySet()
				.stream()
				.map((one) -> one.getKey() + ": " + shape(one.getValue()))
				.toList()
				.toString();
			case Collection<?> values when values.stream().anyMatch(Document.class::isInstance) ->
				values.stream().map(Scans::shape).toList().toString();
			case null, default -> "?";
		};
	}

}
