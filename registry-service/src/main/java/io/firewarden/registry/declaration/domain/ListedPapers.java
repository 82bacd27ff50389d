package io.firewarden.registry.declaration.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredAttachment;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredPaper;

/** The papers that the form asks for, in dated editions. */
public record ListedPapers(List<Edition> editions) {

	public ListedPapers {
		editions = editions.stream().sorted(Comparator.comparing(Edition::effectiveFrom)).toList();
	}

	/**
	 * The papers asked for on a day, none of them there yet; none before the first
	 * edition.
	 */
	public List<DeclaredAttachment> on(LocalDate day) {
		return this.editions.reversed()
			.stream()
			.filter((edition) -> !edition.effectiveFrom().isAfter(day))
			.findFirst()
			.map((edition) -> edition.papers()
				.stream()
				.map((one) -> DeclaredAttachment.asked(one.kind(), one.title()))
				.toList())
			.orElse(List.of());
	}

	/** Papers asked for from a day on, and where the list comes from. */
	public record Edition(LocalDate effectiveFrom, String source, List<Listed> papers) {

		public Edition {
			papers = List.copyOf(papers);
		}

	}

	/** A paper that is asked for. */
	public record Listed(DeclaredPaper kind, String title) {
	}

}
