package io.firewarden.embedded;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index that keeps every key once: its keys are the fields only. */
final class UniqueIndex extends OrderedIndex {

	UniqueIndex(MVMap<byte[], Object> map, String name, List<IndexKey> keys, boolean sparse) {
		super(map, name, keys, sparse);
	}

	@Override
	byte[] key(List<@Nullable Object> row, Document document) {
		return fields(row).toBytes();
	}

	@Override
	public void checkAdd(Document document, MongoCollection<Object> collection) {
		for (byte[] key : keys(document)) {
			if (map().containsKey(key)) {
				throw taken(document, collection);
			}
		}
	}

	@Override
	public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
		if (entries(after).isSameAs(entries(before))) {
			return;
		}
		var own = keys(before);
		for (byte[] key : keys(after)) {
			if (!own.contains(key) && map().containsKey(key)) {
				throw taken(after, collection);
			}
		}
	}

	@Override
	public @Nullable Object remove(Document document) {
		Object position = null;
		for (byte[] key : keys(document)) {
			position = map().remove(key);
		}
		return position;
	}

	@Override
	public @Nullable Object getPosition(Document document) {
		var keys = keys(document);
		return keys.isEmpty() ? null : map().get(keys.getFirst());
	}

	@Override
	public boolean isUnique() {
		return true;
	}

}
