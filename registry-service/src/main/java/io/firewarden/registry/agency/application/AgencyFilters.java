package io.firewarden.registry.agency.application;

import java.util.Map;

import io.firewarden.registry.agency.AgencyFilings.Filing;
import io.firewarden.registry.agency.AgencyFilings.Filings;
import io.firewarden.registry.agency.application.AgencySearch.Facet;
import io.firewarden.registry.agency.application.AgencySearch.Query;
import org.jspecify.annotations.Nullable;

/** The filters of a query that have a facet each. */
final class AgencyFilters {

	private static final Facet[] FACETS = Facet.values();

	private static final int[] WARNINGS = { 7, 30, 90 };

	private final Query query;

	private final Filings filings;

	AgencyFilters(Query query, Filings filings) {
		this.query = query;
		this.filings = filings;
	}

	/** The first filter that keeps this agency out; null when none does. */
	@Nullable Facet against(AgencyKeys keys) {
		return next(0, keys);
	}

	/** Whether this filter, the first that keeps it out, is the only one. */
	boolean alone(Facet first, AgencyKeys keys) {
		return next(first.ordinal() + 1, keys) == null;
	}

	private @Nullable Facet next(int from, AgencyKeys keys) {
		for (int i = from; i < FACETS.length; i++) {
			if (!lets(FACETS[i], keys)) {
				return FACETS[i];
			}
		}
		return null;
	}

	private boolean lets(Facet facet, AgencyKeys keys) {
		return switch (facet) {
			case BRIGADE -> fits(this.query.brigade(), keys.brigade());
			case KIND -> this.query.kind() == null || keys.kinds().contains(this.query.kind().name());
			case VERDICT -> this.query.verdict() == null || this.query.verdict().name().equals(keys.verdict());
			case REGISTERED -> fits(this.query.posted().registered(), keys.isPosted());
			case NATIONAL -> fits(this.query.posted().national(), keys.national());
			case SICHUAN -> fits(this.query.posted().sichuan(), keys.sichuan());
			case ORIGIN -> this.query.origin() == null || this.query.origin().name().equals(keys.origin());
			case WARNING -> this.query.warning() == null || keys.lapses().within(this.query.warning()) > 0;
			case DECLARED -> this.query.declared() == null || this.query.declared() == filing(keys).declared();
			case COMMITTED -> this.query.committed() == null || this.query.committed() == filing(keys).committed();
		};
	}

	/** Counts the agency under each of its values. */
	void count(Facet facet, AgencyKeys keys, Map<String, Long> counts) {
		switch (facet) {
			case BRIGADE -> add(keys.brigade(), counts);
			case KIND -> keys.kinds().forEach((kind) -> add(kind, counts));
			case VERDICT -> add(keys.verdict(), counts);
			case REGISTERED -> add(Boolean.toString(keys.isPosted()), counts);
			case NATIONAL -> add(Boolean.toString(keys.national()), counts);
			case SICHUAN -> add(Boolean.toString(keys.sichuan()), counts);
			case ORIGIN -> add(keys.origin(), counts);
			case DECLARED -> add(filing(keys).declared().name(), counts);
			case COMMITTED -> add(filing(keys).committed().name(), counts);
			case WARNING -> {
				for (int days : WARNINGS) {
					counts.merge(Integer.toString(days), (keys.lapses().within(days) > 0) ? 1L : 0L, Long::sum);
				}
			}
		}
	}

	private Filing filing(AgencyKeys keys) {
		return this.filings.of(keys.uscc(), keys.isLocal());
	}

	private static void add(String value, Map<String, Long> counts) {
		counts.merge(value, 1L, Long::sum);
	}

	private static boolean fits(@Nullable Object wanted, Object value) {
		return wanted == null || wanted.equals(value);
	}

}
