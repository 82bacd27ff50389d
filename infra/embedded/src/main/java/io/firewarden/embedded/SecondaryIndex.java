package io.firewarden.embedded;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index for queries: its keys end with the id of the document. */
final class SecondaryIndex extends OrderedIndex {

	SecondaryIndex(MVMap<byte[], Object> map, String name, List<IndexKey> keys, boolean sparse) {
		super(map, name, keys, sparse);
	}

	@Override
	byte[] key(List<@Nullable Object> row, Document document) {
		return fields(row).add(document.get("_id"), true).toBytes();
	}

	/** An array in each of two fields is refused; the original does not check. */
	@Override
	public void checkAdd(Document document, MongoCollection<Object> collection) {
		if (getKeys().size() > 1) {
			entries(document);
		}
	}

	@Override
	public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
		checkAdd(after, collection);
	}

	@Override
	public @Nullable Object remove(Document document) {
		keys(document).forEach(map()::remove);
		return null;
	}

	@Override
	public @Nullable Object getPosition(Document document) {
		return null;
	}

	/** Or the original would expect a position from it. */
	@Override
	protected boolean isSparse() {
		return true;
	}

	@Override
	public Document toIndexDescription() {
		var description = super.toIndexDescription();
		if (!leavesOut()) {
			description.remove("sparse");
		}
		return description;
	}

}
