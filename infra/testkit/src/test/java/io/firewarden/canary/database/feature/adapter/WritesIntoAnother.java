package io.firewarden.canary.database.feature.adapter;

import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import org.bson.Document;

class WritesIntoAnother {

	void copy(MongoCollection<Document> own) {
		own.aggregate(List.of(Aggregates.merge("draws"))).toCollection();
	}

}
