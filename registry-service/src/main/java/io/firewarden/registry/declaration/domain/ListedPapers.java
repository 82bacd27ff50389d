package io.firewarden.registry.declaration.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

	/**
	 * The papers of a form, with those asked for on a day where none of them is there: a
	 * form from before the first edition has none, and one whose agency struck some out
	 * does not get them again.
	 */
	public List<DeclaredAttachment> over(List<DeclaredAttachment> papers, LocalDate day) {
		List<DeclaredAttachment> asked = on(day);
		boolean known = papers.stream()
			.anyMatch((one) -> asked.stream().anyMatch((listed) -> Objects.equals(listed.title(), one.title())));
		return known ? papers : Stream.concat(asked.stream(), papers.stream()).toList();
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
