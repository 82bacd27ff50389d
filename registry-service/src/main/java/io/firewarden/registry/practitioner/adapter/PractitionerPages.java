package io.firewarden.registry.practitioner.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.Version;
import io.firewarden.registry.practitioner.adapter.PractitionerAnswers.Read;
import io.firewarden.registry.practitioner.application.PeopleSearch;
import io.firewarden.registry.practitioner.application.PeopleSearch.Order;
import io.firewarden.registry.practitioner.application.PeopleSearch.Query;
import io.firewarden.registry.practitioner.application.PeopleSearch.Window;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.jspecify.annotations.Nullable;

/** Reading people: one, a page of them, all of an agency. */
final class PractitionerPages {

	private static final Map<String, String> SORTS = Map.of("name", Order.NAME.name(), "number", Order.NUMBER.name(),
			"updatedAt", Order.UPDATED_AT.name());

	private final MongoPractitioners people;

	PractitionerPages(MongoPractitioners people) {
		this.people = people;
	}

	/** One page, and how many there are for each value of the filters. */
	record Hits(Found<Read> found, Map<String, Map<String, Long>> facets) {
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
	Hits page(Query query, LocalDate today, boolean byName, Jurisdiction by, Paging paging) {
		Paging.Order order = paging.sortable(SORTS, new Paging.Order("number", false)).orders().getFirst();
		Window window = new Window(paging.page(), paging.size(), Order.valueOf(order.field()), order.descending());
		PeopleSearch.Page page = this.people.index().search(query, window, byName, today, by);
		Map<String, Stored<Practitioner>> read = this.people.stored(page.ids(), by);
		List<Read> content = page.ids()
			.stream()
			.flatMap((id) -> Stream.ofNullable(read.get(id)))
			.map(PractitionerPages::read)
			.toList();
		return new Hits(new Found<>(content, page.total(), paging), page.facets());
	}

	private static Read read(Stored<Practitioner> stored) {
		return new Read(stored.state(), stored.version(), stored.updatedAt());
	}

}
