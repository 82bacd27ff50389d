package io.firewarden.registry.matching;

import java.util.List;

import io.firewarden.registry.market.ScopeClass;
import io.firewarden.registry.market.ScopeEvidence;
import io.firewarden.registry.matching.ScopeDictionary.Meaning;

/**
 * What a 经营范围 says about fire-protection technical service, with the places that say it
 * (domain.md 8.5). A scope shows what a company may offer, never that it does.
 *
 * @param dictionary version of the dictionary
 * @param strength of all hits together: weak is safety in general, or the service for
 * branches only
 * @param hits in the order of the text
 */
public record ScopeReading(String dictionary, ScopeClass strength, List<Hit> hits) {

	public ScopeReading {
		hits = List.copyOf(hits);
	}

	/** Why a hit does not count. */
	public enum Bar {

		/** 不含, 除…外, 不得从事 … */
		NEGATED,
		/** 仅限分支机构经营 */
		BRANCHES_ONLY

	}

	/**
	 * A phrase of the dictionary in the scope.
	 *
	 * @param from offset in the text as it came
	 * @param to offset behind its last character
	 * @param barredBy why it does not count; empty when it does
	 */
	public record Hit(String phrase, Meaning meaning, int from, int to, List<Bar> barredBy) {

		public Hit {
			barredBy = List.copyOf(barredBy);
		}

	}

	/** The reading as it is shown. */
	public ScopeEvidence.Shown shown() {
		return new ScopeEvidence.Shown(this.strength,
				this.hits.stream()
					.map((hit) -> new ScopeEvidence.Hit(hit.phrase(), hit.from(), hit.to(), hit.meaning().name(),
							hit.barredBy().stream().map(Enum::name).toList()))
					.toList(),
				this.dictionary);
	}

	/** Adds up hits. */
	public static ScopeReading of(String dictionary, List<Hit> hits) {
		ScopeClass strength = ScopeClass.NONE;
		for (Hit hit : hits) {
			if (hit.meaning() == Meaning.SERVICE && hit.barredBy().isEmpty()) {
				return new ScopeReading(dictionary, ScopeClass.STRONG, hits);
			}
			boolean branches = hit.meaning() == Meaning.SERVICE && hit.barredBy().equals(List.of(Bar.BRANCHES_ONLY));
			if (branches || hit.meaning() == Meaning.WEAK && hit.barredBy().isEmpty()) {
				strength = ScopeClass.WEAK;
			}
		}
		return new ScopeReading(dictionary, strength, hits);
	}

}
