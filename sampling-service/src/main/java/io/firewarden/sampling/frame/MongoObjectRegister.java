package io.firewarden.sampling.frame;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.store.Projection;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class MongoObjectRegister implements ObjectRegister {

	static final String COLLECTION = "frame_agencies";

	private final Projection agencies;

	MongoObjectRegister(ServiceDatabase database) {
		this.agencies = database.projection(COLLECTION);
		database.index(COLLECTION, Indexes.ascending("registered"), new IndexOptions());
	}

	@Override
	public List<FrameAgency> agencies(boolean registered) {
		return this.agencies.collection()
			.find(Filters.eq("registered", registered))
			.sort(Sorts.ascending("_id"))
			.map((row) -> new FrameAgency(row.getString("_id"), row.getString("name"), row.getString("brigade")))
			.into(new ArrayList<>());
	}

	void recorded(Incoming<AgencyRecorded> event) {
		var agency = event.data();
		this.agencies.put(agency.uscc(), event,
				new Document("name", agency.name()).append("brigade", agency.brigade())
					.append("kinds", agency.kinds())
					.append("registered", agency.entries().nationalSystem() || agency.entries().sichuanPlatform()));
	}

	void judged(Incoming<EligibilityChanged> event) {
		var change = event.data();
		this.agencies.put(change.uscc(), event,
				new Document("verdict", change.verdict()).append("verdictAsOf", change.asOf()));
	}

}
