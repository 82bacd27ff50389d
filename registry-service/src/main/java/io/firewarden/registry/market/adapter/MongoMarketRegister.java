package io.firewarden.registry.market.adapter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.MarketRegister;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads what is kept. */
final class MongoMarketRegister implements MarketRegister, EntityBook {

	private static final List<String> INDEXED = List.of("uscc", "numbers", "names", "brigade", "division", "status",
			"scope", "name", MarketDocument.BATCH);

	private final MongoCollection<Document> documents;

	MongoMarketRegister(ServiceDatabase database) {
		this.documents = database.collection(MongoMarketRows.COLLECTION);
		INDEXED.forEach(
				(field) -> database.index(MongoMarketRows.COLLECTION, Indexes.ascending(field), new IndexOptions()));
	}

	@Override
	public Optional<KeptEntity> find(String uscc) {
		return Optional.ofNullable(findAll(List.of(uscc)).get(uscc));
	}

	@Override
	public Map<String, KeptEntity> findAll(Collection<String> usccs) {
		Map<String, Document> latest = new HashMap<>();
		this.documents.find(Filters.in("uscc", usccs))
			.forEach((one) -> latest.merge(one.getString("uscc"), one,
					(a, b) -> (rank(a).compareTo(rank(b)) >= 0) ? a : b));
		Map<String, KeptEntity> found = new HashMap<>();
		latest.forEach((uscc, document) -> found.put(uscc, MarketDocument.read(document)));
		return found;
	}

	private static String rank(Document document) {
		return document.getString(MarketDocument.RANK);
	}

	@Override
	public Optional<KeptEntity> findBySource(String sourceId) {
		return Optional.ofNullable(this.documents.find(Filters.eq("_id", sourceId)).first()).map(MarketDocument::read);
	}

	@Override
	public List<KeptEntity> findByFormerNumber(String number) {
		return all(Filters.eq("numbers", number));
	}

	@Override
	public List<KeptEntity> findByName(String name) {
		return all(Filters.eq("names", name));
	}

	private List<KeptEntity> all(Bson filter) {
		return this.documents.find(filter).limit(Paging.LARGEST).map(MarketDocument::read).into(new ArrayList<>());
	}

	@Override
	public List<KeptEntity> after(@Nullable String after, int most) {
		return this.documents.find(Filters.gt("_id", (after != null) ? after : ""))
			.sort(Sorts.ascending("_id"))
			.limit(most)
			.map(MarketDocument::read)
			.into(new ArrayList<>());
	}

	@Override
	public Optional<KeptEntity> find(String id, Jurisdiction by) {
		return findBySource(id).filter((one) -> switch (by) {
			case Jurisdiction.Brigade(var code) -> code.equals(one.entity().brigade());
			case Jurisdiction.Everywhere() -> true;
			case Jurisdiction.OwnAgency(var uscc) -> uscc.equals(one.entity().uscc());
			case Jurisdiction.Nowhere() -> false;
		});
	}

	@Override
	public Found<KeptEntity> list(Query query, Jurisdiction by, Paging paging) {
		Bson filter = where(query, null, by);
		List<KeptEntity> page = this.documents.find(filter)
			.sort(Sorts.orderBy(Sorts.ascending("name"), Sorts.ascending("_id")))
			.skip(paging.page() * paging.size())
			.limit(paging.size())
			.map(MarketDocument::read)
			.into(new ArrayList<>());
		return new Found<>(page, this.documents.countDocuments(filter), paging);
	}

	@Override
	public Map<String, Map<String, Long>> facets(Query query, Jurisdiction by) {
		Map<String, Map<String, Long>> facets = new TreeMap<>();
		for (String field : List.of("scope", "status", "division")) {
			Map<String, Long> counts = new TreeMap<>();
			this.documents
				.aggregate(List.of(Aggregates.match(where(query, field, by)),
						Aggregates.group("$" + field, Accumulators.sum("n", 1))))
				.forEach((row) -> Optional.ofNullable(row.getString("_id"))
					.ifPresent((value) -> counts.put(value, row.get("n", Number.class).longValue())));
			facets.put(field, counts);
		}
		return facets;
	}

	/** What is asked for, without one of its fields. */
	private static Bson where(Query query, @Nullable String freed, Jurisdiction by) {
		List<Bson> parts = new ArrayList<>();
		parts.add(Scopes.of(by, "brigade", "uscc"));
		put(parts, "uscc", query.uscc());
		put(parts, "scope", "scope".equals(freed) ? null : query.scope());
		put(parts, "status", "status".equals(freed) ? null : query.status());
		put(parts, "division", "division".equals(freed) ? null : query.division());
		String q = query.q();
		if (q != null && !q.isBlank()) {
			parts.add(Filters.regex("name", Pattern.compile(Pattern.quote(q.strip()))));
		}
		return Filters.and(parts);
	}

	private static void put(List<Bson> parts, String field, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			parts.add(Filters.eq(field, value));
		}
	}

}
