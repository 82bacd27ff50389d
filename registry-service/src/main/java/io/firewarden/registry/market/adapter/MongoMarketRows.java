package io.firewarden.registry.market.adapter;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.market.JudgedRow;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.application.KeptIndex;
import io.firewarden.registry.market.application.KeptRows;
import io.firewarden.registry.market.application.Merged;
import io.firewarden.registry.market.application.Prints;
import org.bson.Document;

/**
 * Rows that concern us in the document store. A row replaces another one only with the
 * version that was read; when somebody else was faster, the chunk is looked at once more.
 */
final class MongoMarketRows implements KeptRows {

	static final String COLLECTION = "market-entities";

	private static final int ATTEMPTS = 20;

	private final MongoCollection<Document> documents;

	private final Clock clock;

	MongoMarketRows(ServiceDatabase database, Clock clock) {
		this.documents = database.collection(COLLECTION);
		this.clock = clock;
	}

	@Override
	public KeptIndex index(String batchId, long from) {
		KeptIndex index = new KeptIndex();
		this.documents.find()
			.projection(Projections.include(MarketDocument.PRINT, MarketDocument.SECOND, MarketDocument.BATCH,
					MarketDocument.LINE))
			.batchSize(5000)
			.forEach((document) -> {
				index.put(Prints.key(document.getString("_id")), number(document, MarketDocument.PRINT),
						number(document, MarketDocument.SECOND));
				long line = number(document, MarketDocument.LINE);
				if (line >= from && batchId.equals(document.getString(MarketDocument.BATCH))) {
					index.unrecorded(line);
				}
			});
		return index;
	}

	@Override
	public Written write(List<Candidate> chunk) {
		for (int i = 0; i < ATTEMPTS; i++) {
			Attempt attempt = new Attempt(chunk);
			if (attempt.write()) {
				return new Written(attempt.kept, attempt.unchanged, attempt.stale);
			}
		}
		throw new IllegalStateException("overtaken again and again: " + chunk.getFirst().ref());
	}

	/** Which of these enterprises are kept. */
	Set<String> kept(Set<String> sourceIds) {
		Set<String> kept = new HashSet<>();
		if (!sourceIds.isEmpty()) {
			this.documents.find(Filters.in("_id", sourceIds))
				.projection(Projections.include("_id"))
				.forEach((document) -> kept.add(document.getString("_id")));
		}
		return kept;
	}

	private Map<String, Document> stored(List<Candidate> chunk) {
		Map<String, Document> stored = new HashMap<>();
		List<String> ids = chunk.stream().map((one) -> one.entity().sourceId()).distinct().toList();
		this.documents.find(Filters.in("_id", ids)).forEach((one) -> stored.put(one.getString("_id"), one));
		return stored;
	}

	private static long number(Document document, String field) {
		return document.get(field, Number.class).longValue();
	}

	/** A chunk against what is stored. */
	private final class Attempt {

		private final List<Candidate> chunk;

		private final Map<String, Document> before;

		private final Map<String, Document> after;

		private final List<JudgedRow> kept = new ArrayList<>();

		private int unchanged;

		private int stale;

		Attempt(List<Candidate> chunk) {
			this.chunk = chunk;
			this.before = stored(chunk);
			this.after = new LinkedHashMap<>(this.before);
		}

		boolean write() {
			this.chunk.forEach(this::take);
			List<WriteModel<Document>> writes = new ArrayList<>();
			this.after.forEach((id, document) -> {
				Document old = this.before.get(id);
				if (old == null) {
					writes.add(new InsertOneModel<>(document));
				}
				else if (old != document) {
					writes.add(new ReplaceOneModel<>(Filters.and(Filters.eq("_id", id),
							Filters.eq(MarketDocument.VERSION, old.get(MarketDocument.VERSION))), document));
				}
			});
			return writes.isEmpty() || done(writes);
		}

		private boolean done(List<WriteModel<Document>> writes) {
			try {
				BulkWriteResult result = MongoMarketRows.this.documents.bulkWrite(writes,
						new BulkWriteOptions().ordered(false));
				return result.getInsertedCount() + result.getMatchedCount() == writes.size();
			}
			catch (MongoBulkWriteException ex) {
				if (ex.getWriteErrors()
					.stream()
					.allMatch((error) -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
					return false;
				}
				throw ex;
			}
		}

		private void take(Candidate row) {
			String id = row.entity().sourceId();
			Document old = this.after.get(id);
			if (old == null) {
				if (row.isNews()) {
					put(row, row.entity(), 1);
				}
				return;
			}
			int order = row.rank().compareTo(old.getString(MarketDocument.RANK));
			boolean same = number(old, MarketDocument.PRINT) == row.print();
			boolean own = row.ref().batchId().equals(old.getString(MarketDocument.BATCH))
					&& row.ref().line() == number(old, MarketDocument.LINE);
			if (own && same) {
				KeptEntity stored = MarketDocument.read(old);
				this.kept.add(new JudgedRow(stored.entity(), stored.judgement(), stored.ref()));
			}
			else if (order < 0 && isFollowed(row, old)) {
				this.kept.add(new JudgedRow(row.entity(), row.judgement(), row.ref()));
			}
			else if (order < 0) {
				this.stale += same ? 0 : 1;
				this.unchanged += same ? 1 : 0;
			}
			else if (same) {
				this.unchanged++;
				if (order > 0) {
					// Nothing new, but said later: a row between the two is older now.
					this.after.put(id, ranked(old, row));
				}
			}
			else {
				KeptEntity stored = MarketDocument.read(old);
				MarketEntity merged = Merged.of(stored.entity(), row.entity(),
						LocalDateTime.ofEpochSecond(row.second(), 0, ZoneOffset.UTC).toLocalDate(), row.ref());
				put(row, merged, number(old, MarketDocument.VERSION) + 1);
			}
		}

		/** A later row of the same batch was stored before it was interrupted. */
		private static boolean isFollowed(Candidate row, Document old) {
			return row.ref().batchId().equals(old.getString(MarketDocument.BATCH))
					&& row.ref().line() < number(old, MarketDocument.LINE);
		}

		private void put(Candidate row, MarketEntity entity, long version) {
			this.kept.add(new JudgedRow(entity, row.judgement(), row.ref()));
			this.after.put(entity.sourceId(),
					MarketDocument.of(row, entity, version, MongoMarketRows.this.clock.instant()));
		}

		private static Document ranked(Document old, Candidate row) {
			Document later = new Document(old);
			later.put(MarketDocument.RANK, row.rank());
			later.put(MarketDocument.SECOND, row.second());
			later.put(MarketDocument.VERSION,
					Objects.requireNonNull(old.get(MarketDocument.VERSION, Number.class)).longValue() + 1);
			return later;
		}

	}

}
