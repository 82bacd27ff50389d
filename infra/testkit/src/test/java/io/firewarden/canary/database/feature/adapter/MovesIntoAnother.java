package io.firewarden.canary.database.feature.adapter;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

class MovesIntoAnother {

	void move(MongoCollection<Document> own) {
		own.renameCollection(new MongoNamespace("sampling.draws"));
	}

}
