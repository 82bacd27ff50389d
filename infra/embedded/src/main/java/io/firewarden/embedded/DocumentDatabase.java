package io.firewarden.embedded;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose commands never change a document that another thread may be reading.
 */
abstract class DocumentDatabase extends H2Database {

	/**
	 * These stages leave stored documents alone; others write into what they are given.
	 */
	private static final Set<String> HARMLESS = Set.of("$match", "$group", "$sort", "$skip", "$limit", "$count",
			"$project", "$sortByCount");

	DocumentDatabase(String name, MVStore store, CursorRegistry cursors) {
		super(name, store, cursors);
	}

	/**
	 * A method, because the constructor above opens collections before it could set a
	 * field.
	 */
	abstract MVStore store();

	@Override
	public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases,
			Oplog oplog) {
		boolean copies = switch (command) {
			case "update", "findAndModify", "findandmodify" -> true;
			case "aggregate" -> !(query.get("pipeline") instanceof Collection<?> stages)
					|| !stages.stream().allMatch(DocumentDatabase::isHarmless);
			default -> false;
		};
		if (!copies) {
			return super.handleCommand(channel, command, query, databases, oplog);
		}
		return DocumentCollection.onCopies(() -> super.handleCommand(channel, command, query, databases, oplog));
	}

	private static boolean isHarmless(Object stage) {
		return stage instanceof Map<?, ?> map && HARMLESS.containsAll(map.keySet());
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
