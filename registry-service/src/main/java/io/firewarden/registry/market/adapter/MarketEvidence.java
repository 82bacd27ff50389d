package io.firewarden.registry.market.adapter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;

/** Whether a row of a batch stands behind something that a brigade may see. */
class MarketEvidence {

	private final MongoCollection<Document> entities;

	MarketEvidence(ServiceDatabase database) {
		this.entities = database.collection(MongoMarketRows.COLLECTION);
	}

	boolean covers(String batchId, long line, Jurisdiction.Brigade brigade) {
		return this.entities.find(Filters.and(Filters.eq(MarketDocument.BATCH, batchId),
				Filters.eq(MarketDocument.LINE, line), Filters.eq("brigade", brigade.code())))
			.first() != null;
	}

}
