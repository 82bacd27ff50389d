package io.firewarden.registry.lead.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.MarketEntity;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one enterprise on a day: what the rules of the cross-check look
 * at. A rule looks at nothing else, so that the same dossier always gives the same hints.
 *
 * @param key the enterprise's code; where it has none, its source id or the stranger's
 * @param agency null where the fire registers do not know it
 * @param market null where the market's register does not, as far as it was handed over
 * @param named what units call it, where nobody registered it
 */
public record Dossier(String key, LocalDate today, @Nullable AgencyFacts agency, @Nullable KeptEntity market,
		List<PracticeFact> practice, List<StaffFact> staff, List<PieceFact> pieces, List<SharedFact> shared,
		@Nullable NamedFact named, @Nullable DeclaredFacts declared) {

	public Dossier {
		practice = List.copyOf(practice);
		staff = List.copyOf(staff);
		pieces = List.copyOf(pieces);
		shared = List.copyOf(shared);
	}

	/** The row of the market's register, where there is one. */
	public @Nullable MarketEntity row() {
		return (this.market != null) ? this.market.entity() : null;
	}

	/** Proofs that still tell that it practises. */
	public List<PracticeFact> practising(Parameters parameters) {
		LocalDate since = this.today.minusMonths(parameters.practiceMonths());
		return this.practice.stream()
			.filter((proof) -> !proof.exempt() && !proof.last(this.today).isBefore(since)
					&& !proof.from().isAfter(this.today))
			.toList();
	}

	/**
	 * Whether neither the registers nor units name it: what it is said to practise then
	 * belongs to the dossier of the name that units use.
	 */
	public boolean isOfNobodyKnown() {
		return this.agency == null && this.named == null;
	}

	/** Whether it stands in one of the two systems. */
	public boolean entered() {
		return this.agency != null && this.agency.entered();
	}

	public @Nullable String uscc() {
		if (this.agency != null) {
			return this.agency.uscc();
		}
		MarketEntity row = row();
		return (row != null) ? row.uscc() : null;
	}

	/** Whose matter it is: by registration, else where it practises. */
	public @Nullable String brigade() {
		if (this.agency != null) {
			return this.agency.brigade();
		}
		MarketEntity row = row();
		if (row != null && row.brigade() != null) {
			return row.brigade();
		}
		return this.practice.isEmpty() ? null : this.practice.getFirst().brigade();
	}

	/** The enterprise as the subject of a lead. */
	public Subject subject() {
		if (this.agency != null) {
			return new Subject(Subject.Kind.AGENCY, this.agency.uscc(), this.agency.name());
		}
		MarketEntity row = row();
		if (row != null) {
			return new Subject(Subject.Kind.MARKET, (row.uscc() != null) ? row.uscc() : row.sourceId(), row.name());
		}
		NamedFact stranger = Objects.requireNonNull(this.named, "a dossier about nobody");
		return new Subject(Subject.Kind.AGENCY, stranger.strangerId(), stranger.names().getFirst());
	}

	/** The row of the market's register as evidence; the key says what of it counts. */
	public Evidence marketEvidence(String... counted) {
		return rowEvidence("lead.evidence.market", "", counted);
	}

	/**
	 * The row with the reading of its scope. The edition it was read with is told and
	 * does not count: the same scope read again is no new evidence.
	 */
	public Evidence scopeEvidence(String... counted) {
		String edition = Objects.requireNonNull(this.market).judgement().dictionary();
		return (edition != null) ? rowEvidence("lead.evidence.market.scope", edition, counted)
				: marketEvidence(counted);
	}

	private Evidence rowEvidence(String words, String edition, String... counted) {
		KeptEntity kept = Objects.requireNonNull(this.market);
		MarketEntity row = kept.entity();
		String raw = row.standing().raw();
		return new Evidence(Evidence.Kind.MARKET_ROW,
				"M|" + row.sourceId() + "|" + LeadId.digest(String.join("|", counted)),
				Words.of(words, row.name(), (row.uscc() != null) ? row.uscc() : row.sourceId(),
						(raw != null) ? raw : "—", edition),
				kept.ref(), null, (row.sourceTime() != null) ? row.sourceTime().toLocalDate() : null);
	}

	/** A hint about the enterprise. */
	public Hint hint(CrossCheck rule, Severity severity, Words explanation, List<Evidence> evidence) {
		return new Hint(rule, severity, subject(), uscc(), brigade(), explanation, evidence);
	}

}
