package io.firewarden.sampling.frame;

import java.time.LocalDate;
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

	private final MongoUnits units;

	private final Fires fires;

	MongoObjectRegister(ServiceDatabase database, MongoUnits units, Fires fires) {
		this.agencies = database.projection(COLLECTION);
		this.units = units;
		this.fires = fires;
		database.index(COLLECTION, Indexes.ascending("registered"), new IndexOptions());
	}

	@Override
	public FrameObjects objects(FrameRule rule, LocalDate day) {
		return switch (rule.objects()) {
			case AGENCIES -> new FrameObjects(agencies(rule), List.of());
			case UNITS -> this.units.bearing(rule, day);
			case FIRES -> new FrameObjects(this.units.places(this.fires.mandatory(day), day), List.of());
		};
	}

	private List<FrameObject> agencies(FrameRule rule) {
		// A row that only a verdict has made so far is no agency yet.
		var filter = rule.registered() == null ? Filters.in("registered", true, false)
				: Filters.eq("registered", rule.registered());
		return this.agencies.collection()
			.find(filter)
			.sort(Sorts.ascending("_id"))
			.map((row) -> FrameObject.agency(row.getString("_id"), row.getString("name"), row.getString("brigade")))
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
