package io.firewarden.registry.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Projection;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.unit.UnitDirectory;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Units that a draw has hit and that no agency serves, as far as we know: there was
 * nothing to check, so they are asked whom they hire (反向摸排).
 */
@Component
class SurveyRequests {

	static final String NO_SERVICE_PROJECT = "NO_SERVICE_PROJECT";

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final int MOST = 1000;

	private final Projection requests;

	private final UnitDirectory units;

	SurveyRequests(ServiceDatabase database, UnitDirectory units) {
		this.requests = database.projection("survey_requests");
		this.units = units;
		database.index("survey_requests", Indexes.ascending("brigade", "askedOn"), new IndexOptions());
		database.index("survey_requests", Indexes.ascending("askedOn"), new IndexOptions());
	}

	/**
	 * One unit that is to be asked.
	 *
	 * @param name as the draw had it; the register may know a newer one
	 * @param drawId the draw that hit it last
	 */
	record Request(String unitId, @Nullable String name, @Nullable String brigade, String drawId, LocalDate askedOn) {
	}

	void assigned(Incoming<TeamsAssigned> event) {
		event.data()
			.assignments()
			.stream()
			.filter((one) -> one.uscc() == null)
			.forEach((one) -> put(one, event.data().drawId(), event));
	}

	void replaced(Incoming<UnitReplaced> event) {
		UnitReplaced replaced = event.data();
		if (NO_SERVICE_PROJECT.equals(replaced.reason())) {
			var card = this.units.cards(List.of(replaced.unitId())).get(replaced.unitId());
			put(new Assigned(replaced.unitId(), null, (card != null) ? card.name() : replaced.unitId(),
					(card != null) ? card.brigade() : null), replaced.drawId(), event);
		}
		if (replaced.assignment() != null && replaced.assignment().uscc() == null) {
			put(replaced.assignment(), replaced.drawId(), event);
		}
	}

	private void put(Assigned unit, String drawId, Incoming<?> event) {
		this.requests.put(unit.unitId(), event,
				new Document("name", unit.agencyName()).append("brigade", unit.brigade())
					.append("drawId", drawId)
					.append("askedOn", day(event.at()).toString()));
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, ZONE);
	}

	/** The longest waiting first. */
	List<Request> all(Jurisdiction by) {
		return this.requests.collection()
			.find(Filters.and(Scopes.of(by, "brigade", "unitId")))
			.sort(Sorts.ascending("askedOn", "_id"))
			.limit(MOST)
			.map((row) -> new Request(row.getString("_id"), row.getString("name"), row.getString("brigade"),
					row.getString("drawId"), LocalDate.parse(row.getString("askedOn"))))
			.into(new ArrayList<>());
	}

	/** Those that have not answered since they were asked. */
	static List<Request> open(List<Request> all, Map<String, LocalDate> answered) {
		return all.stream().filter((one) -> {
			LocalDate last = answered.get(one.unitId());
			return last == null || last.isBefore(one.askedOn());
		}).toList();
	}

	/** What is read of {@code sampling.teams-assigned.v1}. */
	record TeamsAssigned(String drawId, List<Assigned> assignments) {
	}

	/**
	 * @param uscc absent where nobody serves the place
	 * @param agencyName then the name of the place
	 */
	record Assigned(String unitId, @Nullable String uscc, String agencyName, @Nullable String brigade) {
	}

	/** What is read of {@code sampling.unit-replaced.v1}. */
	record UnitReplaced(String drawId, String unitId, String reason, @Nullable Assigned assignment) {
	}

}
