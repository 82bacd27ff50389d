package io.firewarden.platform.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;

/**
 * Many documents in one request; one that is taken does not keep the others out.
 */
public final class BulkInsert {

	private BulkInsert() {
	}

	/** The ids of the documents that were not written because a key is taken. */
	public static Set<String> into(MongoCollection<Document> collection, List<Document> documents) {
		Set<String> taken = new HashSet<>();
		if (documents.isEmpty()) {
			return taken;
		}
		try {
			collection.insertMany(documents, new InsertManyOptions().ordered(false));
		}
		catch (MongoBulkWriteException ex) {
			for (BulkWriteError error : ex.getWriteErrors()) {
				if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
					throw ex;
				}
				taken.add(documents.get(error.getIndex()).getString("_id"));
			}
		}
		return taken;
	}

}
