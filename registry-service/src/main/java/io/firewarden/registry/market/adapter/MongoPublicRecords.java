package io.firewarden.registry.market.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.market.PublicRecord;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.application.PublicRecords;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Public records in the document store, one document for each listing. */
final class MongoPublicRecords implements PublicRecords {

	private static final String COLLECTION = "market-records";

	private static final String RANK = "rank";

	private final MongoCollection<Document> documents;

	private final MongoMarketRows enterprises;

	MongoPublicRecords(ServiceDatabase database, MongoMarketRows enterprises) {
		this.documents = database.collection(COLLECTION);
		this.enterprises = enterprises;
		database.index(COLLECTION, Indexes.ascending("source"), new IndexOptions());
	}

	@Override
	public Kept keep(List<PublicRecord> records, String rank) {
		Set<String> known = this.enterprises
			.kept(records.stream().map(PublicRecord::sourceId).collect(Collectors.toSet()));
		Map<String, PublicRecord> wanted = new LinkedHashMap<>();
		records.stream().filter((one) -> known.contains(one.sourceId())).forEach((one) -> wanted.put(id(one), one));
		Map<String, Document> stored = new HashMap<>();
		if (!wanted.isEmpty()) {
			this.documents.find(Filters.in("_id", wanted.keySet()))
				.forEach((one) -> stored.put(one.getString("_id"), one));
		}
		List<ReplaceOneModel<Document>> writes = new ArrayList<>();
		int unchanged = 0;
		int stale = 0;
		for (Map.Entry<String, PublicRecord> one : wanted.entrySet()) {
			Document old = stored.get(one.getKey());
			if (old != null && old.getString(RANK).compareTo(rank) > 0) {
				stale++;
			}
			else if (old != null && saysTheSame(read(old), one.getValue())) {
				unchanged++;
			}
			else {
				writes.add(new ReplaceOneModel<>(Filters.eq("_id", one.getKey()),
						document(one.getKey(), one.getValue(), rank), new ReplaceOptions().upsert(true)));
			}
		}
		if (!writes.isEmpty()) {
			this.documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
		}
		return new Kept(writes.size(), unchanged, stale);
	}

	@Override
	public List<PublicRecord> of(String sourceId) {
		return this.documents.find(Filters.eq("source", sourceId))
			.sort(Sorts.descending("on", "_id"))
			.limit(Paging.LARGEST)
			.map(MongoPublicRecords::read)
			.into(new ArrayList<>());
	}

	/** Being taken off the list does not make another listing of it. */
	private static String id(PublicRecord one) {
		return Ids.derived("market-record", one.kind().name(), one.sourceId(), one.reason(), String.valueOf(one.on()),
				String.valueOf(one.documentNo()));
	}

	private static boolean saysTheSame(PublicRecord one, PublicRecord other) {
		return one.equals(new PublicRecord(other.kind(), other.sourceId(), other.reason(), other.on(),
				other.removedOn(), other.authority(), other.documentNo(), one.ref()));
	}

	private static Document document(String id, PublicRecord one, String rank) {
		return new Document("_id", id).append("source", one.sourceId())
			.append("kind", one.kind().name())
			.append("reason", one.reason())
			.append("on", text(one.on()))
			.append("removedOn", text(one.removedOn()))
			.append("authority", one.authority())
			.append("documentNo", one.documentNo())
			.append("batch", one.ref().batchId())
			.append("file", one.ref().file())
			.append("line", one.ref().line())
			.append(RANK, rank);
	}

	private static PublicRecord read(Document one) {
		return new PublicRecord(PublicRecord.Kind.valueOf(one.getString("kind")), one.getString("source"),
				one.getString("reason"), day(one.getString("on")), day(one.getString("removedOn")),
				one.getString("authority"), one.getString("documentNo"),
				new RowRef(one.getString("batch"), one.getString("file"), one.get("line", Number.class).longValue()));
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		return (text != null) ? LocalDate.parse(text) : null;
	}

}
