package io.firewarden.registry.practitioner.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
			@Nullable EngineerLevel level, @Nullable Integer rank, @Nullable Boolean contested) {

		/** The same without one filter, to count what choosing it would give. */
		Query lifting(Facet facet) {
			return new Query(this.q, this.uscc, this.brigade, (facet == Facet.AS) ? null : this.as,
					(facet == Facet.LEVEL) ? null : this.level, (facet == Facet.RANK) ? null : this.rank,
					(facet == Facet.CONTESTED) ? null : this.contested);
		}

	}

	/** What is counted. */
	enum Facet {

		AS, LEVEL, RANK, CONTESTED

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
	Found<Read> page(Query query, LocalDate today, boolean byName, Jurisdiction by, Paging paging) {
		List<Bson> filters = filters(query, today);
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

	/** How many there are of each trait, each counted with the other filters. */
	Map<String, Map<String, Long>> facets(Query query, LocalDate today, boolean byName, Jurisdiction by) {
		List<Bson> typed = typed(query, byName);
		Map<String, Map<String, Long>> facets = new TreeMap<>();
		facets.put("as", counts(List.of("ENGINEER", "OPERATOR"), "", query.lifting(Facet.AS), typed, today, by));
		facets.put("level", counts(List.of("CLASS_1", "CLASS_2"), "", query.lifting(Facet.LEVEL), typed, today, by));
		facets.put("rank",
				counts(List.of("5", "4", "3", "2", "1"), "RANK_", query.lifting(Facet.RANK), typed, today, by));
		List<Bson> contested = filters(query.lifting(Facet.CONTESTED), today);
		contested.addAll(typed);
		contested.addAll(contested(today));
		facets.put("contested", Map.of("true", this.people.count(contested, by)));
		return facets;
	}

	private Map<String, Long> counts(List<String> codes, String prefix, Query others, List<Bson> typed, LocalDate today,
			Jurisdiction by) {
		Map<String, Long> counts = new TreeMap<>();
		for (String code : codes) {
			List<Bson> all = filters(others, today);
			all.addAll(typed);
			all.add(Filters.eq("body.traits", prefix + code));
			counts.put(code, this.people.count(all, by));
		}
		return counts;
	}

	/** As the page looks for it, without the second try. */
	private static List<Bson> typed(Query query, boolean byName) {
		String typed = (query.q() != null) ? PersonalNumber.normal(query.q()) : "";
		if (typed.isEmpty()) {
			return List.of();
		}
		boolean name = byName && typed.codePoints().anyMatch((letter) -> letter > 127);
		String field = name ? "body.name" : "body.mainNumber";
		return List.of(Filters.gte(field, typed), Filters.lt(field, typed + HIGHEST));
	}

	private static List<Bson> filters(Query query, LocalDate today) {
		List<Bson> filters = new ArrayList<>();
		if (query.uscc() != null) {
			filters.add(Filters.eq("body.usccs", query.uscc()));
		}
		if (query.brigade() != null) {
			filters.add(Filters.eq("body.brigades", query.brigade()));
		}
		if (query.as() != null) {
			filters.add(Filters.eq("body.traits", query.as().name()));
		}
		if (query.level() != null) {
			filters.add(Filters.eq("body.traits", query.level().name()));
		}
		if (query.rank() != null) {
			filters.add(Filters.eq("body.traits", "RANK_" + query.rank()));
		}
		if (Boolean.TRUE.equals(query.contested())) {
			filters.addAll(contested(today));
		}
		return filters;
	}

	private static List<Bson> contested(LocalDate today) {
		return List.of(Filters.gte("body.contestedTo", today.toString()),
				Filters.lte("body.contestedFrom", today.toString()));
	}

	private static Read read(Stored<Practitioner> stored) {
		return new Read(stored.state(), stored.version(), stored.updatedAt());
	}

}
