package io.firewarden.registry.lead.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Words;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.MarketStatus;
import org.jspecify.annotations.Nullable;

/**
 * XC-C: revoked, cancelled or rescinded, and practises after that day. What began after
 * it is grave; a contract that merely runs on may have ended with the company. Moved out
 * is no offence: the jurisdiction changes.
 */
final class DeadPractising implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_C;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		MarketEntity row = dossier.row();
		if (row == null || dossier.isOfNobodyKnown()
				|| !(row.standing().status().isDead() || row.standing().status() == MarketStatus.MOVED_OUT)) {
			return List.of();
		}
		LocalDate since = since(row);
		if (since == null) {
			return List.of();
		}
		List<PracticeFact> begun = dossier.practice()
			.stream()
			.filter((proof) -> !proof.exempt() && proof.from().isAfter(since))
			.toList();
		List<PracticeFact> after = begun.isEmpty() ? dossier.practice()
			.stream()
			.filter((proof) -> !proof.exempt() && proof.last(dossier.today()).isAfter(since))
			.toList() : begun;
		if (after.isEmpty()) {
			return List.of();
		}
		boolean moved = row.standing().status() == MarketStatus.MOVED_OUT;
		Severity severity = moved ? Severity.INFO : begun.isEmpty() ? Severity.WARN : Severity.S1;
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(dossier.marketEvidence("standing", row.standing().status().name(), since.toString()));
		after.forEach((proof) -> evidence.add(proof.evidence()));
		return List.of(dossier.hint(rule(), severity, Words.of(moved ? "lead.XC-C.moved" : "lead.XC-C", row.name(),
				String.valueOf(row.standing().raw()), since, after.size()), evidence));
	}

	/** Where the feed does not say since when, it was so when the row was written. */
	private static @Nullable LocalDate since(MarketEntity row) {
		if (row.standing().on() != null) {
			return row.standing().on();
		}
		return (row.sourceTime() != null) ? row.sourceTime().toLocalDate() : null;
	}

}
