package io.firewarden.registry.lead.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import io.firewarden.registry.lead.domain.AgencyFacts;
import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.DeclaredFacts;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Words;
import io.firewarden.registry.market.CodeProblem;
import io.firewarden.registry.market.LegalRep;
import io.firewarden.registry.market.MarketChange;
import io.firewarden.registry.market.MarketEntity;
import org.jspecify.annotations.Nullable;

/**
 * XC-D: name, code, legal representative, address or kinds of service differ between the
 * market's register, ours and the declaration, after normalisation. A change has to be
 * filed within 30 days (市场主体登记管理条例 art. 24): until then a difference is only told. A code
 * that is none keeps the record from being used.
 */
final class Mismatch implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_D;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		AgencyFacts agency = dossier.agency();
		if (agency == null) {
			return List.of();
		}
		List<Evidence> evidence = new ArrayList<>();
		Severity severity = Severity.INFO;
		MarketEntity row = dossier.row();
		if (row != null) {
			market(dossier, agency, row, evidence);
			LocalDate changed = changedOn(row);
			boolean fresh = changed != null && changed.plusDays(parameters.changeDays()).isAfter(dossier.today());
			if (!evidence.isEmpty() && !fresh) {
				severity = Severity.WARN;
			}
			if (row.usccProblem() != null && row.usccProblem() != CodeProblem.MISSING) {
				evidence.add(differing(dossier, "USCC", agency.uscc(), String.valueOf(row.statedCode())));
				severity = Severity.S3;
			}
		}
		int before = evidence.size();
		DeclaredFacts declared = dossier.declared();
		if (declared != null) {
			declared(agency, declared, evidence);
			severity = (evidence.size() > before && severity == Severity.INFO) ? Severity.WARN : severity;
		}
		if (evidence.isEmpty()) {
			return List.of();
		}
		return List.of(dossier.hint(rule(), severity,
				Words.of((severity == Severity.INFO) ? "lead.XC-D.fresh" : "lead.XC-D", agency.name(), evidence.size()),
				evidence));
	}

	private static void market(Dossier dossier, AgencyFacts agency, MarketEntity row, List<Evidence> evidence) {
		if (!Same.name(agency.name(), row.name())) {
			evidence.add(differing(dossier, "NAME", agency.name(), row.name()));
		}
		LegalRep rep = row.legalRep();
		if (agency.legalRep() != null && rep != null && !Same.text(agency.legalRep(), rep.name())) {
			evidence.add(differing(dossier, "LEGAL_REP", Same.masked(agency.legalRep()), rep.masked()));
		}
		if (agency.registeredAddress() != null && row.domicile() != null
				&& !Same.address(agency.registeredAddress(), row.domicile())) {
			evidence.add(differing(dossier, "ADDRESS", agency.registeredAddress(), row.domicile()));
		}
	}

	private static Evidence differing(Dossier dossier, String field, String ours, String theirs) {
		Evidence row = dossier.marketEvidence(field, ours, theirs);
		return new Evidence(row.kind(), field + "|" + row.key(), Words.of("lead.evidence.field." + field, ours, theirs),
				row.ref(), row.link(), row.on());
	}

	private static void declared(AgencyFacts agency, DeclaredFacts declared, List<Evidence> evidence) {
		if (declared.name() != null && !Same.name(agency.name(), declared.name())) {
			evidence.add(declaring(declared, "NAME", agency.name(), declared.name()));
		}
		if (agency.legalRep() != null && declared.legalRep() != null
				&& !Same.text(agency.legalRep(), declared.legalRep())) {
			evidence.add(
					declaring(declared, "LEGAL_REP", Same.masked(agency.legalRep()), Same.masked(declared.legalRep())));
		}
		if (agency.registeredAddress() != null && declared.registeredAddress() != null
				&& !Same.address(agency.registeredAddress(), declared.registeredAddress())) {
			evidence.add(declaring(declared, "ADDRESS", agency.registeredAddress(), declared.registeredAddress()));
		}
		kinds(agency, declared, evidence);
	}

	/** A declaration that names no kind says nothing of kinds. */
	private static void kinds(AgencyFacts agency, DeclaredFacts declared, List<Evidence> evidence) {
		TreeSet<String> ours = new TreeSet<>(agency.kinds());
		TreeSet<String> theirs = new TreeSet<>(declared.kinds());
		if (!theirs.isEmpty() && !ours.equals(theirs)) {
			evidence.add(declaring(declared, "KINDS", String.join("、", ours), String.join("、", theirs)));
		}
	}

	private static Evidence declaring(DeclaredFacts declared, String field, String ours, String theirs) {
		return new Evidence(Evidence.Kind.DECLARATION, field + "|D|" + declared.declarationId() + "|" + theirs,
				Words.of("lead.evidence.declared." + field, ours, theirs), null,
				new Evidence.Link("declaration", declared.declarationId()), declared.receivedOn());
	}

	private static @Nullable LocalDate changedOn(MarketEntity row) {
		LocalDate last = row.approvedOn();
		for (MarketChange change : row.changes()) {
			last = (last == null || change.on().isAfter(last)) ? change.on() : last;
		}
		return (last == null && row.sourceTime() != null) ? row.sourceTime().toLocalDate() : last;
	}

}
