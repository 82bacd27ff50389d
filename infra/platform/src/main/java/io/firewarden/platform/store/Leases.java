package io.firewarden.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * Leases for scheduled work: of several instances one does it, and another takes over
 * when that one is gone. Real time, not business time.
 */
public final class Leases {

	private final MongoCollection<Document> leases;

	private final Clock realTime;

	private final String holder;

	Leases(ServiceDatabase database, Clock realTime, String holder) {
		this.leases = database.collection("leases");
		this.realTime = realTime;
		this.holder = holder;
	}

	/** Takes or renews a lease; false when another instance holds it. */
	public boolean take(String work, Duration length) {
		Date now = Date.from(this.realTime.instant());
		Date until = Date.from(this.realTime.instant().plus(length));
		boolean renewed = this.leases
			.updateOne(
					Filters.and(Filters.eq("_id", work),
							Filters.or(Filters.eq("by", this.holder), Filters.lt("until", now))),
					Updates.combine(Updates.set("by", this.holder), Updates.set("until", until)))
			.getMatchedCount() == 1;
		if (renewed) {
			return true;
		}
		try {
			this.leases.insertOne(new Document("_id", work).append("by", this.holder).append("until", until));
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

}
