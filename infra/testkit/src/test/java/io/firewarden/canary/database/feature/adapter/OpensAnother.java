package io.firewarden.canary.database.feature.adapter;

import com.mongodb.client.MongoClient;
import org.bson.Document;

class OpensAnother {

	Document first(MongoClient client) {
		return client.getDatabase("sampling").getCollection("draws").find().first();
	}

}
