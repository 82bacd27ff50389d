package io.firewarden.registry.practitioner.application;

import java.util.List;
import java.util.Map;

import io.firewarden.registry.practitioner.EngineerLevel;
import org.jspecify.annotations.Nullable;

/** What people are looked for by, and what a search answers. */
public final class PeopleSearch {

	private PeopleSearch() {
	}

	/**
	 * What is looked for; null asks for nothing.
	 *
	 * @param q part of a name in characters or pinyin, or the beginning of a number
	 * @param contested true: only whom two agencies claim today
	 */
	public record Query(@Nullable String q, @Nullable String uscc, @Nullable String brigade, @Nullable As as,
			@Nullable EngineerLevel level, @Nullable Integer rank, @Nullable Boolean contested) {

		/** The trait that somebody must have for this facet; null for any. */
		@Nullable String wanted(Facet facet) {
			return switch (facet) {
				case AS -> (this.as != null) ? this.as.name() : null;
				case LEVEL -> (this.level != null) ? this.level.name() : null;
				case RANK -> (this.rank != null) ? facet.prefix() + this.rank : null;
				case BRIGADE -> this.brigade;
			};
		}

		boolean onlyContested() {
			return Boolean.TRUE.equals(this.contested);
		}

	}

	/** As what somebody works. */
	public enum As {

		ENGINEER, OPERATOR

	}

	/** Which part of the hits is wanted. */
	public record Window(int page, int size, Order order, boolean descending) {
	}

	/** What hits can be sorted by. */
	public enum Order {

		NUMBER, NAME, UPDATED_AT

	}

	/** What is counted for each value, with its own filter lifted. */
	enum Facet {

		AS("as", "", List.of("ENGINEER", "OPERATOR")), LEVEL("level", "", List.of("CLASS_1", "CLASS_2")),
		RANK("rank", "RANK_", List.of("5", "4", "3", "2", "1")), BRIGADE("brigade", "", List.of());

		private final String code;

		private final String prefix;

		private final List<String> always;

		Facet(String code, String prefix, List<String> always) {
			this.code = code;
			this.prefix = prefix;
			this.always = always;
		}

		String code() {
			return this.code;
		}

		String prefix() {
			return this.prefix;
		}

		/** Those that are named even where there is nobody. */
		List<String> always() {
			return this.always;
		}

	}

	/** One page of hits by their ids, their number, and the facets. */
	public record Page(List<String> ids, long total, Map<String, Map<String, Long>> facets) {
	}

}
