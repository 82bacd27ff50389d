package io.firewarden.notification.notice.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What violation and item codes are called in public, and which article they rest on:
 * dated reference data, one edition per change of the law.
 */
public record MatterCatalogue(List<Edition> editions) {

	public MatterCatalogue {
		editions = editions.stream().sorted(Comparator.comparing(Edition::effectiveFrom).reversed()).toList();
	}

	/**
	 * The words in force from a day on.
	 *
	 * @param source the regulation they are taken from
	 * @param violations by violation code
	 * @param items name of the inspection item by item code
	 */
	public record Edition(LocalDate effectiveFrom, String source, Map<String, Violation> violations,
			Map<String, String> items) {

		public Edition {
			violations = Map.copyOf(violations);
			items = Map.copyOf(items);
		}

		@Nullable Violation violation(String code) {
			return this.violations.get(code);
		}

		/** An item this edition does not know keeps its code. */
		String item(String code) {
			return this.items.getOrDefault(code, code);
		}

	}

	/** What is suspected, and the article. */
	public record Violation(String words, String basis) {
	}

	/** The edition in force on a day; before the first one, the first one. */
	Edition on(LocalDate day) {
		return this.editions.stream()
			.filter((edition) -> !edition.effectiveFrom().isAfter(day))
			.findFirst()
			.orElseGet(this.editions::getLast);
	}

}
