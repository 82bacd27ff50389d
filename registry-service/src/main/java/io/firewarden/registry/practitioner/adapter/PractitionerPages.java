package io.firewarden.registry.practitioner.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.time.LocalDate;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.Version;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.adapter.PractitionerAnswers.Read;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reading people: one, a page of them, all of an agency. */
final class PractitionerPages {

	private static final Map<String, String> SORTS = Map.of("name", "body.name", "number", "body.mainNumber",
			"updatedAt", "updatedAt");

	private static final String HIGHEST = "\uffff";

	private static final List<String> KINDS = List.of("E1:", "E2:", "O:");

	private final MongoPractitioners people;

	PractitionerPages(MongoPractitioners people) {
		this.people = people;
	}

	/** What is looked for; null asks for nothing. */
	record Query(@Nullable String q, @Nullable String uscc, @Nullable String brigade, @Nullable As as,
			@Nullable EngineerLevel level, @Nullable Integer rank) {
	}

	/** As what somebody works. */
	enum As {

		ENGINEER, OPERATOR

	}

	Optional<Read> find(PractitionerId id, Jurisdiction by) {
		return this.people.stored(id, by).map(PractitionerPages::read);
	}

	/** The person as of a day, under the version the record has now. */
	Optional<Read> asOf(PractitionerId id, LocalDate day, Jurisdiction by) {
		return this.people.stored(id, by)
			.flatMap((now) -> this.people.asOf(id, day, by)
				.map((then) -> new Read(then, now.version(), now.updatedAt())));
	}

	/**
	 * Everybody an agency has engaged, now or once.
	 * @param day null for the records as they are now; before the first writing, that one
	 */
	List<Read> of(String uscc, @Nullable LocalDate day) {
		return this.people.storedAt(uscc)
			.stream()
			.map((now) -> (day == null) ? read(now)
					: new Read(this.people.asOf(now.state().id(), day), now.version(), now.updatedAt()))
			.toList();
	}

	List<Version> versions(PractitionerId id) {
		return this.people.versions(id);
	}

	/**
	 * One page.
	 * @param byName whether the reader may look for names
	 */
	Found<Read> page(Query query, boolean byName, Jurisdiction by, Paging paging) {
		List<Bson> filters = filters(query);
		Paging sorted = paging.sortable(SORTS, new Paging.Order("number", false));
		String typed = (query.q() != null) ? PersonalNumber.normal(query.q()) : "";
		if (typed.isEmpty()) {
			return this.people.list(filters, by, sorted).map(PractitionerPages::read);
		}
		if (byName && typed.codePoints().anyMatch((letter) -> letter > 127)) {
			return beginning("body.name", typed, filters, by, sorted);
		}
		Found<Read> found = beginning("body.mainNumber", typed, filters, by, sorted);
		return (found.total() > 0) ? found : exactly(typed, filters, by, sorted);
	}

	private Found<Read> beginning(String field, String typed, List<Bson> filters, Jurisdiction by, Paging paging) {
		List<Bson> all = new ArrayList<>(filters);
		all.add(Filters.gte(field, typed));
		all.add(Filters.lt(field, typed + HIGHEST));
		return this.people.list(all, by, paging).map(PractitionerPages::read);
	}

	/** A number that is not somebody's first is found whole. */
	private Found<Read> exactly(String typed, List<Bson> filters, Jurisdiction by, Paging paging) {
		List<Bson> all = new ArrayList<>(filters);
		all.add(Filters.in("body.numbers", KINDS.stream().map((kind) -> kind + typed).toList()));
		return this.people.list(all, by, paging).map(PractitionerPages::read);
	}

	private static List<Bson> filters(Query query) {
		List<Bson> filters = new ArrayList<>();
		if (query.uscc() != null) {
			filters.add(Filters.eq("body.usccs", query.uscc()));
		}
		if (query.brigade() != null) {
			filters.add(Filters.eq("body.brigades", query.brigade()));
		}
		if (query.as() != null) {
			filters.add(Filters.ne((query.as() == As.ENGINEER) ? "body.engineer" : "body.operators",
					(query.as() == As.ENGINEER) ? null : List.of()));
		}
		if (query.level() != null) {
			filters.add(Filters.eq("body.engineer.level", query.level().name()));
		}
		if (query.rank() != null) {
			filters.add(Filters.eq("body.operators.rank", query.rank()));
		}
		return filters;
	}

	private static Read read(Stored<Practitioner> stored) {
		return new Read(stored.state(), stored.version(), stored.updatedAt());
	}

}
