package io.firewarden.embedded;

import java.util.List;
import java.util.function.UnaryOperator;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/**
 * A database whose commands never change a document that another thread may be reading.
 */
abstract class DocumentDatabase extends H2Database {

	DocumentDatabase(String name, MVStore store, CursorRegistry cursors) {
		super(name, store, cursors);
	}

	/**
	 * A method, because the constructor above opens collections before it could set a
	 * field.
	 */
	abstract MVStore store();

	abstract Scans scans();

	@Override
	public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases,
			Oplog oplog) {
		return switch (command) {
			case "update", "findAndModify", "findandmodify" ->
				DocumentCollection.onCopies(() -> super.handleCommand(channel, command, query, databases, oplog));
			case "aggregate" -> Pipeline.of(query)
				.map((pipeline) -> aggregate(pipeline, query,
						(rest) -> super.handleCommand(channel, command, rest, databases, oplog)))
				.orElseGet(() -> super.handleCommand(channel, command, query, databases, oplog));
			default -> super.handleCommand(channel, command, query, databases, oplog);
		};
	}

	private Document aggregate(Pipeline pipeline, Document command, UnaryOperator<Document> original) {
		if (resolveCollection(pipeline.collection(), false) instanceof DocumentCollection collection) {
			var count = pipeline.count();
			if (count.isPresent()) {
				return counted(collection, pipeline.query(), count.get());
			}
			pipeline.groups().flatMap(collection::groups).ifPresent(pipeline::take);
		}
		var rest = pipeline.rest(command);
		return pipeline.with(() -> pipeline.isHarmless() ? original.apply(rest)
				: DocumentCollection.onCopies(() -> original.apply(rest)));
	}

	private static Document counted(DocumentCollection collection, Document query, Pipeline.Count count) {
		int found = collection.count(query, count.skip(), count.limit());
		var rows = (found == 0) ? List.of() : List.of(new Document("_id", count.id()).append(count.field(), found));
		var cursor = new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", rows);
		return new Document("cursor", cursor).append("ok", 1.0);
	}

	@Override
	protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys,
			boolean sparse) {
		return new UniqueIndex(map(collection, name), name, keys, sparse);
	}

	@Override
	protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
			boolean sparse) {
		return new SecondaryIndex(map(collection, name), name, keys, sparse);
	}

	private MVMap<byte[], Object> map(String collection, String name) {
		// What the first version of the file has is rebuilt: its keys were Java objects.
		store().removeMap(getFullCollectionNamespace(collection) + "._index_" + name);
		return store().openMap(mapName(collection, name),
				new MVMap.Builder<byte[], Object>().keyType(ByteArrayDataType.INSTANCE));
	}

	private String mapName(String collection, String name) {
		return "index." + getFullCollectionNamespace(collection) + "/" + name;
	}

	@Override
	protected void dropIndex(MongoCollection<Object> collection, String name) {
		super.dropIndex(collection, name);
		store().removeMap(mapName(collection.getCollectionName(), name));
	}

	@Override
	protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
		// The names that H2Database uses, which drops the maps by them.
		String fullName = getFullCollectionNamespace(name);
		MVMap<Object, Document> data = store().openMap("databases." + fullName,
				new MVMap.Builder<Object, Document>().valueType(DocumentType.INSTANCE));
		MVMap<String, Object> meta = store().openMap("meta." + fullName);
		return new DocumentCollection(this, name, options, data, meta, cursorRegistry);
	}

	/**
	 * Without the original, which also drops every database whose name begins like this
	 * one.
	 */
	@Override
	public void drop(Oplog oplog) {
		String prefix = "databases." + getFullCollectionNamespace("");
		List<String> collections = store().getMapNames()
			.stream()
			.filter((name) -> name.startsWith(prefix))
			.map((name) -> name.substring(prefix.length()))
			.toList();
		for (String collection : collections) {
			if (!collection.startsWith("system.")) {
				dropCollection(collection, oplog);
			}
		}
		for (String collection : List.of("system.indexes", "system.namespaces")) {
			if (collections.contains(collection)) {
				dropCollection(collection, oplog);
			}
		}
	}

}
