package io.firewarden.sampling.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class MongoFrameSearch implements FrameSearch {

	private final MongoCollection<Document> agencies;

	MongoFrameSearch(ServiceDatabase database) {
		this.agencies = database.projection(MongoObjectRegister.COLLECTION).collection();
	}

	@Override
	public Found<FrameRow> search(Query query, Paging paging, Jurisdiction by) {
		Bson filter = filter(query, by);
		List<FrameRow> rows = this.agencies.find(filter)
			.sort(sort(paging))
			.skip(paging.page() * paging.size())
			.limit(paging.size())
			.map(MongoFrameSearch::row)
			.into(new ArrayList<>());
		return new Found<>(rows, this.agencies.countDocuments(filter), paging);
	}

	@Override
	public Map<String, Map<String, Long>> facets(Query query, Jurisdiction by) {
		return Map.of("brigade", count("brigade", filter(new Query(query.text(), null, query.registered()), by)),
				"registered", count("registered", filter(new Query(query.text(), query.brigade(), null), by)));
	}

	private Map<String, Long> count(String field, Bson filter) {
		Map<String, Long> counts = new HashMap<>();
		this.agencies
			.aggregate(List.of(Aggregates.match(filter), Aggregates.group("$" + field, Accumulators.sum("n", 1))))
			.forEach((row) -> counts.put(String.valueOf(row.get("_id")), row.get("n", Number.class).longValue()));
		return counts;
	}

	private static Bson filter(Query query, Jurisdiction by) {
		List<Bson> all = new ArrayList<>();
		// A row that only a verdict has made so far is no agency yet.
		all.add(query.registered() == null ? Filters.exists("registered")
				: Filters.eq("registered", query.registered()));
		all.add(Scopes.of(by, "brigade", "_id"));
		if (query.brigade() != null) {
			all.add(Filters.eq("brigade", query.brigade()));
		}
		if (query.text() != null && !query.text().isBlank()) {
			String text = query.text().strip();
			all.add(Filters.or(Filters.regex("name", Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE)),
					Filters.regex("_id", Pattern.compile("^" + Pattern.quote(text.toUpperCase(Locale.ROOT))))));
		}
		return Filters.and(all);
	}

	private static Bson sort(Paging paging) {
		List<Bson> sorts = new ArrayList<>();
		paging.orders()
			.forEach((order) -> sorts
				.add(order.descending() ? Sorts.descending(order.field()) : Sorts.ascending(order.field())));
		sorts.add(Sorts.ascending("_id"));
		return Sorts.orderBy(sorts);
	}

	private static FrameRow row(Document row) {
		return new FrameRow(row.getString("_id"), row.getString("name"), row.getString("brigade"),
				row.getBoolean("registered"), row.getString("verdict"));
	}

}
