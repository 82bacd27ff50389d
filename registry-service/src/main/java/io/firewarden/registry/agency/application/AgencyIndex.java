package io.firewarden.registry.agency.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyFilings.Filings;
import io.firewarden.registry.agency.application.AgencySearch.Facet;
import io.firewarden.registry.agency.application.AgencySearch.Order;
import io.firewarden.registry.agency.application.AgencySearch.Query;
import io.firewarden.registry.agency.application.AgencySearch.Window;
import org.jspecify.annotations.Nullable;

/**
 * The keys of all agencies in memory, some hundred bytes each: one pass over them answers
 * text, filters and every facet (ADR 0015).
 */
public final class AgencyIndex {

	private static final Comparator<AgencyKeys> BY_NAME = Comparator.comparing(AgencyKeys::name)
		.thenComparing(AgencyKeys::uscc);

	private final Map<String, AgencyKeys> byUscc = new ConcurrentHashMap<>();

	/** Null when somebody was taken in since it was sorted. */
	private volatile AgencyKeys @Nullable [] sorted;

	/** Takes in agencies as they are now; those that are known already change nothing. */
	public synchronized void put(List<AgencyKeys> agencies) {
		boolean changed = false;
		for (AgencyKeys keys : agencies) {
			AgencyKeys before = this.byUscc.put(keys.uscc(), keys);
			changed |= !keys.equals(before);
		}
		if (changed) {
			this.sorted = null;
		}
	}

	/** Forgets an agency; it is another one's record now. */
	public synchronized void drop(String uscc) {
		if (this.byUscc.remove(uscc) != null) {
			this.sorted = null;
		}
	}

	private AgencyKeys[] byName() {
		AgencyKeys[] known = this.sorted;
		return (known != null) ? known : sort();
	}

	private synchronized AgencyKeys[] sort() {
		AgencyKeys[] all = this.byUscc.values().toArray(AgencyKeys[]::new);
		Arrays.sort(all, BY_NAME);
		this.sorted = all;
		return all;
	}

	public int size() {
		return this.byUscc.size();
	}

	/** All agencies of a jurisdiction, in the order of their names. */
	public List<AgencyKeys> all(Jurisdiction by) {
		return Arrays.stream(byName()).filter((keys) -> by.covers(keys.brigade(), keys.uscc())).toList();
	}

	/** One page of what fits, how much does, and the facets. */
	public Page search(Query query, Window window, Jurisdiction by, Filings filings) {
		Predicate<AgencyKeys> fits = text(query);
		AgencyFilters filters = new AgencyFilters(query, filings);
		Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			facets.put(facet, new TreeMap<>());
		}
		List<AgencyKeys> hits = new ArrayList<>();
		for (AgencyKeys keys : byName()) {
			if (!by.covers(keys.brigade(), keys.uscc()) || !fits.test(keys)) {
				continue;
			}
			Facet against = filters.against(keys);
			if (against == null) {
				hits.add(keys);
				facets.forEach((facet, counts) -> filters.count(facet, keys, counts));
			}
			else if (filters.alone(against, keys)) {
				// Only its own filter keeps it out, and that one is lifted for this
				// facet.
				filters.count(against, keys, facets.getOrDefault(against, new TreeMap<>()));
			}
		}
		return new Page(part(hits, window), hits.size(), facets);
	}

	private static Predicate<AgencyKeys> text(Query query) {
		if (query.text() == null || query.text().isBlank()) {
			return (keys) -> true;
		}
		return new AgencyKeys.Typed(query.text(), query.reach())::fits;
	}

	private static List<AgencyKeys> part(List<AgencyKeys> hits, Window window) {
		if (window.order() != Order.NAME || window.descending()) {
			Comparator<AgencyKeys> order = order(window.order());
			hits.sort((window.descending() ? order.reversed() : order).thenComparing(AgencyKeys::uscc));
		}
		long from = Math.min((long) window.page() * window.size(), hits.size());
		return List.copyOf(hits.subList((int) from, (int) Math.min(from + window.size(), hits.size())));
	}

	private static Comparator<AgencyKeys> order(Order order) {
		return switch (order) {
			case NAME -> Comparator.comparing(AgencyKeys::name);
			case USCC -> Comparator.comparing(AgencyKeys::uscc);
			case BRIGADE -> Comparator.comparing(AgencyKeys::brigade);
			case VERDICT -> Comparator.comparing(AgencyKeys::verdict);
			case UPDATED_AT -> Comparator.comparing(AgencyKeys::updatedAt);
		};
	}

	/** What a search found. */
	public record Page(List<AgencyKeys> content, long total, Map<Facet, Map<String, Long>> facets) {
	}

}
