package io.firewarden.registry.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.store.BulkInsert;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The lines of all agencies: one document per event, or per event and agency where an
 * event names many.
 */
class Timeline {

	private static final int LONGEST = 200;

	/**
	 * What an agency may read about itself: never that it was drawn, nor a notice before
	 * it is public.
	 */
	private static final Set<String> OPEN_TO_THE_AGENCY = Set.of("registry.agency-registered.v1",
			"registry.agency-revised.v1", "registry.eligibility-changed.v1", "registry.engagement-changed.v1",
			"registry.lapse-warned.v1", "registry.equipment-recorded.v1", "registry.project-recorded.v1",
			"registry.entries-cleared.v1", "registry.declaration-submitted.v1", "registry.declaration-returned.v1",
			"registry.declaration-accepted.v1", "registry.commitment-signed.v1", "registry.commitment-refused.v1",
			"registry.commitment-breached.v1", "inspection.sheet-signed.v1", "inspection.correction-ordered.v1",
			"inspection.case-filed.v1", "notification.notice-published.v1", "notification.notice-withdrawn.v1");

	private final MongoCollection<Document> lines;

	Timeline(ServiceDatabase database) {
		this.lines = database.collection("timeline");
		database.index("timeline", Indexes.ascending("uscc", "at"), new IndexOptions());
	}

	/**
	 * Adds lines. An event leads to the same lines each time, so what is there stays.
	 */
	void add(List<Document> some) {
		BulkInsert.into(this.lines, some);
	}

	/** The event is about this agency and nobody else. */
	static Document line(Incoming<?> cause, Entry entry) {
		return line(cause.id(), cause, entry);
	}

	/** The event is about this agency among others. */
	static Document lineAmongOthers(Incoming<?> cause, Entry entry) {
		return line(cause.id() + ":" + entry.uscc(), cause, entry);
	}

	/** Newest first. */
	List<Line> of(String uscc, boolean asTheAgency) {
		Bson about = Filters.eq("uscc", uscc);
		Bson filter = asTheAgency ? Filters.and(about, Filters.in("type", OPEN_TO_THE_AGENCY)) : about;
		return this.lines.find(filter)
			.sort(Sorts.descending("at", "sequence", "_id"))
			.limit(LONGEST)
			.map(Timeline::line)
			.into(new ArrayList<>());
	}

	private static Document line(String id, Incoming<?> cause, Entry entry) {
		return new Document("_id", id).append("uscc", entry.uscc())
			.append("brigade", entry.brigade())
			.append("at", Date.from(cause.at()))
			.append("sequence", cause.sequence())
			.append("eventId", cause.id())
			.append("type", cause.type())
			.append("actor", cause.actor())
			.append("variant", entry.variant())
			.append("args", entry.args())
			.append("link", entry.link());
	}

	private static Line line(Document stored) {
		return new Line(stored.getString("_id"), Objects.requireNonNull(stored.getDate("at")).toInstant(),
				stored.getString("type"), stored.getString("actor"), stored.getString("variant"),
				stored.getList("args", String.class), stored.getString("link"));
	}

	/** A line as it is kept; see {@link Entry}. */
	record Line(String id, Instant at, String type, String actor, @Nullable String variant, List<String> args,
			@Nullable String link) {

		/** The service that told it. */
		String service() {
			return this.type.substring(0, this.type.indexOf('.'));
		}

		/** Where its words stand in the bundles. */
		String key() {
			String unversioned = this.type.substring(0, this.type.lastIndexOf(".v"));
			return "timeline." + unversioned + ((this.variant != null) ? "." + this.variant : "");
		}

	}

}
