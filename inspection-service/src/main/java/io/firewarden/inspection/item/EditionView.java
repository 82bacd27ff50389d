package io.firewarden.inspection.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** An edition of the catalogue in the caller's language. */
record EditionView(String edition, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, String source,
		List<DocumentView> documents, TermView correctionTerm, List<ItemRow> items, List<ViolationRow> violations) {

	static EditionView of(Edition edition, Locale locale) {
		return new EditionView(edition.edition(), edition.effectiveFrom(), edition.effectiveTo(),
				edition.source().in(locale),
				edition.documents()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map((document) -> DocumentView.of(document.getKey(), document.getValue(), locale))
					.toList(),
				TermView.of(edition.correctionTerm(), locale),
				edition.items().stream().map((item) -> ItemRow.of(item, edition, locale)).toList(),
				edition.violations().stream().map((row) -> ViolationRow.of(row, edition, locale)).toList());
	}

	/**
	 * A law, order or guide.
	 *
	 * @param verified whether its text was read
	 */
	record DocumentView(String key, String name, LocalDate inForceFrom, boolean verified) {

		static DocumentView of(String key, LegalDocument document, Locale locale) {
			return new DocumentView(key, document.name().in(locale), document.inForceFrom(), document.verified());
		}

	}

	record TermView(int proposedWorkingDays, int minimum, int maximum, String source) {

		static TermView of(CorrectionTerm term, Locale locale) {
			return new TermView(term.proposedWorkingDays(), term.minimum(), term.maximum(), term.source().in(locale));
		}

	}

	record ItemRow(String code, InspectionItem.Origin origin, @Nullable String planReference, GoodAnswer goodAnswer,
			boolean onSheet, Set<ServiceKind> appliesTo, String text, String requirement, String legalBasis,
			String article, @Nullable String violationCode, Severity severity, List<ProposedOutcome> defaultOutcomes,
			@Nullable ProposedOutcome defaultOutcome, String evidence, String precomputable, boolean verified) {

		static ItemRow of(InspectionItem item, Edition edition, Locale locale) {
			return new ItemRow(item.code(), item.origin(), item.planReference(), item.goodAnswer(), item.onSheet(),
					item.appliesTo(), item.text().in(locale), item.requirement().in(locale),
					edition.document(item.basis()).name().in(locale), item.basis().article(), item.violationCode(),
					item.severity(), item.defaultOutcomes(),
					item.defaultOutcomes().isEmpty() ? null : item.defaultOutcomes().getFirst(),
					item.evidence().in(locale), item.precomputable(), item.verified());
		}

	}

	/** A row of the liability table; amounts in fen. */
	record ViolationRow(String code, String name, String legalBasis, String article,
			LiabilityRow.@Nullable FineRange agencyFine, LiabilityRow.@Nullable FineRange personFine,
			@Nullable String personFineMeets, @Nullable String extra, boolean verified) {

		static ViolationRow of(LiabilityRow row, Edition edition, Locale locale) {
			LiabilityRow.PersonFine person = row.personFine();
			return new ViolationRow(row.code(), row.name().in(locale), edition.document(row.basis()).name().in(locale),
					row.basis().article(), row.agencyFine(),
					(person != null) ? new LiabilityRow.FineRange(person.minFen(), person.maxFen()) : null,
					(person != null) ? person.who().in(locale) : null,
					(row.extra() != null) ? row.extra().in(locale) : null, row.verified());
		}

	}

}
