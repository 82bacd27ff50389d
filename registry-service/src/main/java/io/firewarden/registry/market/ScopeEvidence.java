package io.firewarden.registry.market;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Shows which words of a business scope decided. */
public interface ScopeEvidence {

	/**
	 * A scope as it was read.
	 * @param dictionary edition it was read with; null, and one that nobody has any more,
	 * for that of today
	 */
	Shown of(String scopeText, @Nullable String dictionary);

	/**
	 * A scope as it was read.
	 *
	 * @param dictionary version of the dictionary
	 */
	record Shown(ScopeClass strength, List<Hit> hits, @Nullable String dictionary) {

		public Shown {
			hits = List.copyOf(hits);
		}

	}

	/**
	 * A phrase in the scope.
	 *
	 * @param barredBy why it does not count; empty where it does
	 */
	record Hit(String phrase, int from, int to, String kind, List<String> barredBy) {

		public Hit {
			barredBy = List.copyOf(barredBy);
		}

	}

}
