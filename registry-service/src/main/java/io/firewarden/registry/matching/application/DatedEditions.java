package io.firewarden.registry.matching.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.firewarden.registry.matching.ScopeDictionary;
import io.firewarden.registry.matching.ScopeEditions;
import io.firewarden.registry.matching.ScopeReader;
import io.firewarden.registry.matching.domain.DictionaryReader;
import org.jspecify.annotations.Nullable;

/**
 * Editions by the day on which they begin. A reader is made once for each edition, and
 * anew where the words of one changed.
 */
public final class DatedEditions implements ScopeEditions {

	private final Supplier<List<ScopeDictionary>> all;

	private final Clock clock;

	private final Map<String, DictionaryReader> readers = new HashMap<>();

	/**
	 * Of all that there are, the oldest first.
	 * @param all asked each time
	 */
	public DatedEditions(Supplier<List<ScopeDictionary>> all, Clock clock) {
		this.all = all;
		this.clock = clock;
	}

	@Override
	public ScopeReader current() {
		return reader(ofToday(this.all.get()));
	}

	@Override
	public ScopeReader of(@Nullable String version) {
		List<ScopeDictionary> editions = this.all.get();
		return reader(editions.stream()
			.filter((one) -> one.version().equals(version))
			.findFirst()
			.orElseGet(() -> ofToday(editions)));
	}

	/** Before the first day of all, the first. */
	private ScopeDictionary ofToday(List<ScopeDictionary> editions) {
		LocalDate today = LocalDate.now(this.clock);
		return editions.stream()
			.filter((one) -> !one.effectiveFrom().isAfter(today))
			.reduce((_, later) -> later)
			.orElse(editions.getFirst());
	}

	private synchronized ScopeReader reader(ScopeDictionary edition) {
		DictionaryReader known = this.readers.get(edition.version());
		if (known == null || !known.dictionary().equals(edition)) {
			known = new DictionaryReader(edition);
			this.readers.put(edition.version(), known);
		}
		return known;
	}

}
