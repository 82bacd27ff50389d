package io.firewarden.registry.lead.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A dated proof that an agency practises (执业证据): a contract found at a unit, a document
 * it issued, the answer of a unit. Nothing else tells that somebody practises.
 *
 * @param no of the contract or the document; empty where there is none
 * @param to last day, null while it is open
 * @param exempt out of scope (Order 7 art. 36)
 * @param leadNo registration number of whoever led and signed
 * @param leadElsewhere agencies that had engaged that person on the day, this one not
 * among them
 * @param namedAs how the unit writes the agency's name
 * @param nameOf code of the registered agency that bears that name
 */
public record PracticeFact(Kind kind, String id, String no, String unitId, String unitName, String brigade,
		LocalDate from, @Nullable LocalDate to, boolean exempt, @Nullable String leadNo, List<String> leadElsewhere,
		@Nullable String namedAs, @Nullable String nameOf) {

	public PracticeFact {
		leadElsewhere = List.copyOf(leadElsewhere);
	}

	/** The last day that it proves anything about. */
	public LocalDate last(LocalDate today) {
		if (this.kind != Kind.PROJECT) {
			return this.from;
		}
		return (this.to == null || this.to.isAfter(today)) ? today : this.to;
	}

	/** The proof as evidence of a lead. */
	public Evidence evidence() {
		return switch (this.kind) {
			case PROJECT -> new Evidence(Evidence.Kind.PROJECT, this.id,
					Words.of("lead.evidence.project", this.no, this.unitName, this.from), null,
					new Evidence.Link("project", this.id), this.from);
			case DOCUMENT -> new Evidence(Evidence.Kind.DOCUMENT, this.id + "#" + this.no,
					Words.of("lead.evidence.document", this.no, this.unitName, this.from), null,
					new Evidence.Link("project", this.id), this.from);
			case SURVEY -> new Evidence(Evidence.Kind.SURVEY, this.id,
					Words.of("lead.evidence.survey", this.unitName, this.from,
							(this.namedAs != null) ? this.namedAs : ""),
					null, new Evidence.Link("unit", this.unitId), this.from);
		};
	}

	/** What a proof can be. */
	public enum Kind {

		PROJECT, DOCUMENT, SURVEY

	}

}
