package io.firewarden.platform.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Pages and facets, the same for aggregates and read models.
 */
final class Queries {

	private Queries() {
	}

	static <T> Found<T> list(MongoCollection<Document> documents, Bson filter, Bson fields, Paging paging,
			Function<Document, T> row) {
		return new Found<>(page(documents, filter, fields, paging, row), documents.countDocuments(filter), paging);
	}

	static <T> List<T> page(MongoCollection<Document> documents, Bson filter, Bson fields, Paging paging,
			Function<Document, T> row) {
		List<T> rows = new ArrayList<>();
		documents.find(filter)
			.projection(fields)
			.sort(paging.sort())
			.skip(paging.page() * paging.size())
			.limit(paging.size())
			.forEach((document) -> rows.add(row.apply(document)));
		return rows;
	}

	static Map<String, Long> count(MongoCollection<Document> documents, Bson filter, String field) {
		Map<String, Long> counts = new HashMap<>();
		documents.aggregate(List.of(Aggregates.match(filter), Aggregates.group("$" + field, Accumulators.sum("n", 1))))
			.forEach((row) -> {
				if (row.get("_id") != null) {
					counts.put(String.valueOf(row.get("_id")), row.get("n", Number.class).longValue());
				}
			});
		return counts;
	}

}
