package io.firewarden.embedded;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds by its indexes and updates copies. The original scans unless a
 * query is exactly a unique index, and changes the stored document in place while other
 * threads may be sending it: they would see half an update.
 */
final class DocumentCollection extends H2Collection {

	static final Document NOTHING = new Document();

	private static final ScopedValue<Boolean> COPIES = ScopedValue.newInstance();

	private final DocumentDatabase database;

	private final MVMap<Object, Document> data;

	DocumentCollection(DocumentDatabase database, String name, CollectionOptions options, MVMap<Object, Document> data,
			MVMap<String, Object> meta, CursorRegistry cursors) {
		super(database, name, options, data, meta, cursors);
		this.database = database;
		this.data = data;
	}

	/** Within this work every collection hands out copies, which the work may change. */
	static <T> T onCopies(Supplier<T> work) {
		return ScopedValue.where(COPIES, true).call(work::get);
	}

	@Override
	protected QueryResult queryDocuments(@Nullable Document query, @Nullable Document orderBy, int skip, int limit,
			int batch, @Nullable Document fields) {
		var found = find(Objects.requireNonNullElse(query, NOTHING), Objects.requireNonNullElse(orderBy, NOTHING), skip,
				limit, batch, fields);
		if (!COPIES.isBound()) {
			return found;
		}
		// One by one: an update of a single document ends after the first.
		return new QueryResult(
				() -> StreamSupport.stream(found.spliterator(), false).map(Document::cloneDeeply).iterator(),
				found.getCursorId());
	}

	private QueryResult find(Document query, Document sort, int skip, int limit, int batch, @Nullable Document fields) {
		if (sort.containsKey("$natural")) {
			return matchDocuments(query, sort, skip, limit, batch, fields);
		}
		return matchDocumentsFromStream(NOTHING, stream(query, sort, (limit > 0) ? skip + limit : 0), skip, limit,
				batch, null, fields);
	}

	/**
	 * The documents of a query in its order.
	 * @param limit how many will be taken, 0 for all
	 */
	private Stream<Document> stream(Document query, Document sort, int limit) {
		var search = Search.of(getIndexes(), Filter.isAll(query) ? NOTHING : query, sort, limit);
		var found = match(candidates(search, sort), search.rest());
		return (sort.isEmpty() || search.sorts()) ? found : Sorting.sorted(found, sort, limit);
	}

	private Stream<Document> candidates(Search search, Document sort) {
		if (!search.readsAllDocuments()) {
			return search.positions().map(data::get).filter(Objects::nonNull);
		}
		if (!(search.query().isEmpty() && sort.isEmpty()) && !getCollectionName().startsWith("system.")) {
			database.scans().note(getFullName(), search.query(), sort, data.sizeAsLong());
		}
		return data.values().stream();
	}

	private Stream<Document> match(Stream<Document> documents, Document query) {
		return query.isEmpty() ? documents : documents.filter((document) -> documentMatchesQuery(document, query));
	}

	/**
	 * The first stage of an aggregation, which the original begins with all documents. It
	 * is read while other commands run: a document is seen as it is when its turn comes.
	 */
	Stream<Document> begin(Document query, Document sort, int limit) {
		Stream<Document> found;
		synchronized (this) {
			found = stream(query, sort, limit);
		}
		return COPIES.isBound() ? found.map(Document::cloneDeeply) : found;
	}

	/** The groups of a facet, when an index says it all. */
	synchronized Optional<List<Document>> groups(Groups groups) {
		return groups.count(getIndexes(), data);
	}

	@Override
	public Stream<Document> queryAllAsStream() {
		return Pipeline.begin(this).orElseGet(super::queryAllAsStream);
	}

	@Override
	public synchronized void addIndex(Index<Object> index) {
		boolean exists = getIndexes().stream().anyMatch((one) -> one.getName().equals(index.getName()));
		if (!exists && index instanceof OrderedIndex ordered && !ordered.isComplete()) {
			build(ordered);
		}
		super.addIndex(index);
	}

	private void build(OrderedIndex index) {
		index.clear();
		try {
			data.forEach((position, document) -> index.add(document, position, this));
			index.complete();
		}
		catch (MongoServerError ex) {
			index.clear();
			throw new IndexBuildFailedException(ex, this);
		}
	}

	/** Nobody asks for it, and each write would encode its document once more. */
	@Override
	protected boolean tracksDataSize() {
		return false;
	}

	@Override
	public synchronized void dropIndex(String name) {
		super.dropIndex(name);
	}

	/** Does not read a document when an index says it all. */
	@Override
	public synchronized int count(@Nullable Document query, int skip, int limit) {
		if (query == null || Filter.isAll(query)) {
			return super.count(NOTHING, skip, limit);
		}
		var search = Search.of(getIndexes(), query, NOTHING, 0);
		long found = (search.plan() != null && search.plan().isExact()) ? search.plan().size()
				: match(candidates(search, NOTHING), search.rest()).count();
		long left = Math.max(0, found - skip);
		return (int) ((limit > 0) ? Math.min(limit, left) : left);
	}

}
