package io.firewarden.registry.declaration.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The questions of the self-check in dated editions. */
public record SelfCheckItems(List<Edition> editions) {

	public SelfCheckItems {
		editions = editions.stream().sorted(Comparator.comparing(Edition::effectiveFrom)).toList();
	}

	/** The questions that hold on a day; none before the first edition. */
	public List<SelfCheckItem> on(LocalDate day) {
		return this.editions.reversed()
			.stream()
			.filter((edition) -> !edition.effectiveFrom().isAfter(day))
			.findFirst()
			.map(Edition::items)
			.orElse(List.of());
	}

	/** Questions that hold from a day on, and where they come from. */
	public record Edition(LocalDate effectiveFrom, String source, List<SelfCheckItem> items) {

		public Edition {
			items = List.copyOf(items);
		}

	}

}
