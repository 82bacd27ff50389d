package io.firewarden.registry.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.register.RecordStore;
import io.firewarden.registry.register.Why;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All answers of units, and the strangers they name. */
@Component
class SurveyRegister {

	private static final Map<String, String> SORTS = Map.of("answeredOn", "body.answeredOn", "updatedAt", "updatedAt");

	private static final int MOST_AT_ONCE = 1000;

	private final RecordStore<SurveyAnswer> answers;

	private final AggregateStore<Stranger, Stranger> strangers;

	SurveyRegister(AggregateStores stores) {
		this.answers = RecordStore.open(stores, "survey", SurveyAnswer.class, SurveyAnswer::surveyId, "agency",
				(answer) -> new WireForm.WireEvent("registry.survey-recorded.v1", OnWire.of(answer)));
		this.answers.store()
			.index("body.unitId", "body.answeredOn")
			.index("body.brigade", "body.answeredOn")
			.index("body.outcome")
			.index("body.matched")
			.index("body.answeredOn")
			.index("updatedAt");
		this.strangers = stores.open("stranger", StateForm.json(Stranger.class), WireForm.<Stranger>silent())
			.keepingVersions()
			.index("body.brigades")
			.index("body.state");
	}

	RecordStore<SurveyAnswer> answers() {
		return this.answers;
	}

	Found<Stored<SurveyAnswer>> search(Query query, Jurisdiction by, Paging paging) {
		return this.answers.list(filters(query), by, paging.sortable(SORTS, new Paging.Order("answeredOn", true)));
	}

	/** The day of the last answer of each of these units that has answered. */
	Map<String, LocalDate> lastAnswers(Collection<String> unitIds) {
		Map<String, LocalDate> last = new HashMap<>();
		this.answers.store()
			.documents()
			.find(Filters.in("body.unitId", unitIds))
			.forEach((row) -> last.merge(row.getEmbedded(List.of("body", "unitId"), String.class),
					LocalDate.parse(row.getEmbedded(List.of("body", "answeredOn"), String.class)),
					(one, other) -> one.isAfter(other) ? one : other));
		return last;
	}

	/** How many there are by outcome, with the other filters as they are. */
	Map<String, Map<String, Long>> facets(Query query, Jurisdiction by) {
		return Map.of("outcome",
				this.answers.count(filters(new Query(query.unitId(), query.brigade(), null)), by, "outcome"));
	}

	/** What the query asks for, without any jurisdiction. */
	static List<Bson> filters(Query query) {
		List<Bson> parts = new ArrayList<>();
		if (query.unitId() != null) {
			parts.add(Filters.eq("body.unitId", query.unitId()));
		}
		if (query.brigade() != null) {
			parts.add(Filters.eq("body.brigade", query.brigade()));
		}
		if (query.outcome() != null) {
			parts.add(Filters.eq("body.outcome", query.outcome().name()));
		}
		return parts;
	}

	/** A stranger that some unit of the jurisdiction names. */
	Optional<Stored<Stranger>> stranger(String strangerId, Jurisdiction by) {
		return this.strangers.find(strangerId, scope(by));
	}

	/** Who wrote about the stranger when and why, newest first. */
	Optional<VersionList> strangerVersions(String strangerId, Jurisdiction by) {
		return stranger(strangerId, by).map((there) -> VersionList.of(this.strangers.versions(strangerId)));
	}

	List<Stored<Stranger>> strangers(@Nullable String brigade, Stranger.@Nullable State state, Jurisdiction by) {
		List<Bson> parts = new ArrayList<>();
		parts.add(scope(by));
		if (brigade != null) {
			parts.add(Filters.eq("body.brigades", brigade));
		}
		if (state != null) {
			parts.add(Filters.eq("body.state", state.name()));
		}
		return this.strangers.list(Filters.and(parts), new Paging(0, MOST_AT_ONCE, List.of())).content();
	}

	/** Writes a new stranger; false when there is one. */
	boolean add(Stranger stranger, Why why) {
		return this.strangers.insert(stranger.strangerId(), changed(stranger, why));
	}

	/** False when somebody else was faster. */
	boolean save(Stored<Stranger> before, Stranger after, Why why) {
		return after.equals(before.state())
				|| this.strangers.save(before.id(), before.versioned(), changed(after, why));
	}

	private static Changed<Stranger, Stranger> changed(Stranger stranger, Why why) {
		return new Changed<Stranger, Stranger>(stranger, List.of()).because(why.because());
	}

	private static Bson scope(Jurisdiction by) {
		return Scopes.of(by, "body.brigades", "body.agency");
	}

	/** An answer as {@code infra/contracts} describes it. */
	record OnWire(String surveyId, String unitId, String brigade, SurveyAnswer.Outcome outcome,
			@Nullable String providerName, @Nullable String matched, @Nullable String strangerId,
			LocalDate answeredOn) {

		static OnWire of(SurveyAnswer answer) {
			return new OnWire(answer.surveyId(), answer.unitId(), answer.brigade(), answer.outcome(),
					answer.providerName(), answer.matched(), answer.strangerId(), answer.answeredOn());
		}

	}

	/** What a list may be narrowed to. */
	record Query(@Nullable String unitId, @Nullable String brigade, SurveyAnswer.@Nullable Outcome outcome) {
	}

}
