package io.firewarden.sampling.visit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Projection;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** One document per task. */
@Component
class MongoVisits implements VisitBook {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final Projection visits;

	private final LimitBook limits;

	MongoVisits(ServiceDatabase database, LimitBook limits) {
		this.visits = database.projection("visits");
		this.limits = limits;
		database.index("visits", Indexes.ascending("signedOn"), new IndexOptions());
		database.index("visits", Indexes.ascending("draws"), new IndexOptions());
		database.index("visits", Indexes.ascending("unitId"), new IndexOptions());
	}

	void opened(Incoming<TaskOpened> event) {
		var task = event.data();
		this.visits.update(task.taskId(), event,
				Updates.combine(Updates.addToSet("draws", task.drawId()),
						Updates.set("unitId", task.unitId() == null ? task.uscc() : task.unitId()),
						Updates.set("brigade", task.brigade()), Updates.set("officers", task.officers()),
						Updates.set("openedOn", LocalDate.ofInstant(event.at(), ZONE).toString())));
	}

	void joined(Incoming<TaskJoined> event) {
		this.visits.update(event.data().taskId(), event, Updates.addToSet("draws", event.data().drawId()));
	}

	void cancelled(Incoming<TaskCancelled> event) {
		this.visits.update(event.data().taskId(), event,
				Updates.combine(Updates.set("draws", List.of()), Updates.set("cancelled", true)));
	}

	void signed(Incoming<SheetSigned> event) {
		var sheet = event.data();
		this.visits.put(sheet.taskId(), event,
				new Document("signedOn", sheet.signedOn().toString()).append("officers", sheet.officers())
					.append("clean", sheet.counts().nonconform() == 0));
	}

	@Override
	public Map<String, List<Visit>> signed() {
		return byObject(Filters.gt("signedOn", ""));
	}

	@Override
	public Map<String, List<Visit>> openSince(LocalDate day) {
		Map<String, List<Visit>> open = byObject(Filters.gte("openedOn", day.toString()));
		open.values().forEach((all) -> all.removeIf((one) -> !one.isOpen()));
		return open;
	}

	@Override
	public List<Visit> ofDraw(String drawId) {
		return this.visits.collection()
			.find(Filters.eq("draws", drawId))
			.map(MongoVisits::visit)
			.into(new ArrayList<>());
	}

	@Override
	public VisitLimits limits(LocalDate day) {
		return this.limits.on(day);
	}

	@Override
	public List<Visit> of(String unitId) {
		return byObject(Filters.eq("unitId", unitId)).getOrDefault(unitId, List.of());
	}

	@Override
	public Found<Visit> list(@Nullable String unitId, @Nullable String officer, Jurisdiction by, Paging paging) {
		List<Bson> all = new ArrayList<>();
		all.add(Scopes.of(by, "brigade", "unitId"));
		all.add(Filters.ne("cancelled", true));
		if (unitId != null) {
			all.add(Filters.eq("unitId", unitId));
		}
		if (officer != null) {
			all.add(Filters.eq("officers", officer));
		}
		return this.visits.list(Filters.and(all), paging, MongoVisits::visit);
	}

	private Map<String, List<Visit>> byObject(Bson filter) {
		Map<String, List<Visit>> byObject = new HashMap<>();
		for (Document row : this.visits.collection().find(filter)) {
			if (!row.getBoolean("cancelled", false) && row.getString("unitId") != null) {
				Visit visit = visit(row);
				byObject.computeIfAbsent(visit.unitId(), (_) -> new ArrayList<>()).add(visit);
			}
		}
		byObject.values()
			.forEach((all) -> all
				.sort(Comparator.comparing((Visit one) -> one.signedOn() == null ? LocalDate.MAX : one.signedOn())
					.thenComparing(Visit::taskId)));
		return byObject;
	}

	private static Visit visit(Document row) {
		String signedOn = row.getString("signedOn");
		return new Visit(row.getString("_id"), row.getList("draws", String.class, List.of()), row.getString("unitId"),
				row.getString("brigade"), row.getList("officers", String.class),
				LocalDate.parse(row.getString("openedOn")), signedOn == null ? null : LocalDate.parse(signedOn),
				row.getBoolean("clean", false));
	}

}
