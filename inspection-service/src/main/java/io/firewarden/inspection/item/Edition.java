package io.firewarden.inspection.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The catalogue as it holds from one day on. Its rows never change; a new plan or law is
 * a new edition.
 *
 * @param edition its name, stored with each sheet
 * @param effectiveTo last day, null while it holds
 */
public record Edition(String edition, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, Wording source,
		Map<String, LegalDocument> documents, CorrectionTerm correctionTerm, List<InspectionItem> items,
		List<LiabilityRow> violations) {

	public Edition {
		documents = Map.copyOf(documents);
		items = List.copyOf(items);
		violations = List.copyOf(violations);
	}

	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.effectiveFrom) && (this.effectiveTo == null || !day.isAfter(this.effectiveTo));
	}

	/**
	 * What the sheet asks of an agency of these kinds, in the plan's order.
	 * @param groups such as {@code ELG}: one visit may serve draws about several
	 */
	public List<InspectionItem> sheetFor(Set<ServiceKind> kinds, Set<String> groups) {
		return this.items.stream().filter((item) -> groups.contains(item.group()) && item.appliesTo(kinds)).toList();
	}

	public Optional<InspectionItem> item(String code) {
		return this.items.stream().filter((item) -> item.code().equals(code)).findFirst();
	}

	/** The document that a basis names. */
	public LegalDocument document(LegalBasis basis) {
		LegalDocument document = this.documents.get(basis.document());
		if (document == null) {
			throw new IllegalStateException("edition " + this.edition + " has no document " + basis.document());
		}
		return document;
	}

}
