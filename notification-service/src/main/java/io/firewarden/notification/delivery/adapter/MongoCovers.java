package io.firewarden.notification.delivery.adapter;

import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;

/** Remembers the cover for all instances, by account and picture. */
final class MongoCovers implements Covers {

	private final MongoCollection<Document> collection;

	private final String key;

	MongoCovers(ServiceDatabase database, String key) {
		this.collection = database.collection("wechat_covers");
		this.key = key;
	}

	@Override
	public Optional<String> remembered() {
		return Optional.ofNullable(this.collection.find(Filters.eq("_id", this.key)).first())
			.map((document) -> document.getString("mediaId"));
	}

	@Override
	public void remember(String mediaId) {
		this.collection.updateOne(Filters.eq("_id", this.key), Updates.set("mediaId", mediaId),
				new UpdateOptions().upsert(true));
	}

	@Override
	public void forget(String mediaId) {
		this.collection.deleteOne(Filters.and(Filters.eq("_id", this.key), Filters.eq("mediaId", mediaId)));
	}

}
