package io.firewarden.registry.agency.application;

import java.util.List;
import java.util.Map;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.AgencyFilings;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import org.jspecify.annotations.Nullable;

/** Finding agencies in the register. */
public interface AgencySearch {

	Hits search(Query query, Window window, Jurisdiction by);

	/**
	 * What is looked for; null asks for nothing.
	 *
	 * @param text part of a name in characters or pinyin, part of a code, or the
	 * beginning of a number of its people
	 * @param posted in which systems
	 * @param warning only those of whom something lapses within so many days: 7, 30, 90
	 */
	record Query(@Nullable String text, @Nullable String brigade, @Nullable ServiceKind kind,
			Standing.@Nullable Verdict verdict, Posted posted, @Nullable OriginScope origin, @Nullable Integer warning,
			AgencyFilings.@Nullable Declared declared, AgencyFilings.@Nullable Committed committed, Reach reach) {

		/** A search by text alone. */
		public static Query text(@Nullable String text, Reach reach) {
			return new Query(text, null, null, null, Posted.ANYHOW, null, null, null, null, reach);
		}

	}

	/**
	 * Where agencies have to be posted, or must not be; null asks for nothing.
	 *
	 * @param registered in one of the two systems at least
	 * @param national in the national system
	 * @param sichuan on the Sichuan platform
	 */
	record Posted(@Nullable Boolean registered, @Nullable Boolean national, @Nullable Boolean sichuan) {

		public static final Posted ANYHOW = new Posted(null, null, null);

	}

	/** What the text is compared with. */
	enum Reach {

		/** Name, code, and the numbers of people. */
		ALL,
		/** Name and code: who works where is not found out by trying numbers. */
		PUBLIC

	}

	/** Which part of the hits is wanted. */
	record Window(int page, int size, Order order, boolean descending) {
	}

	/** What hits can be sorted by. */
	enum Order {

		NAME, USCC, BRIGADE, VERDICT, UPDATED_AT

	}

	/**
	 * How many hits there would be for each value of a filter, with that filter lifted.
	 */
	enum Facet {

		BRIGADE, KIND, VERDICT, REGISTERED, NATIONAL, SICHUAN, ORIGIN, WARNING, DECLARED, COMMITTED

	}

	/** An agency, how much of it lapses soon, and how far it is with its filings. */
	record Hit(Versioned<ServiceAgency> agency, Lapses lapses, AgencyFilings.Filing filing) {
	}

	/**
	 * How many rows lapse within 7, 30 and 90 days; each number includes the one before.
	 */
	record Lapses(int d7, int d30, int d90) {

		public static final Lapses NONE = new Lapses(0, 0, 0);

		/** How many lapse within so many days. */
		public int within(int days) {
			return switch (days) {
				case 7 -> this.d7;
				case 30 -> this.d30;
				case 90 -> this.d90;
				default -> throw new IllegalArgumentException("no such warning: " + days);
			};
		}

	}

	/** One page of hits, their number, and the facets. */
	record Hits(List<Hit> content, long total, Map<Facet, Map<String, Long>> facets) {
	}

}
