package io.firewarden.registry.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Paging;
import io.firewarden.registry.clearance.Clearance.ClearReason;
import io.firewarden.registry.clearance.Clearance.EntrySystem;
import io.firewarden.registry.clearance.Clearance.State;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.register.Written;
import io.firewarden.registry.roster.NameKey;
import io.firewarden.registry.roster.Roster;
import io.firewarden.registry.roster.RosterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A brigade opens a clearance, or asks for whom it should. */
@Component
class OpenClearance {

	static final Rule NO_ENTRY = new Rule("REG-440");

	private static final int MOST = 500;

	private final ClearanceRegister register;

	private final Roster roster;

	private final RecordAnswers answers;

	OpenClearance(ClearanceRegister register, Roster roster, RecordAnswers answers) {
		this.register = register;
		this.roster = roster;
		this.answers = answers;
	}

	Written<Clearance> open(ClearanceForms.OpenForm form, Jurisdiction by, LocalDate today) {
		RosterEntry agency = this.roster.find(form.uscc(), by)
			.orElseThrow(() -> this.answers.field(AgencyNames.NO_SUCH_AGENCY, "uscc"));
		if (!agency.entered()) {
			throw this.answers.field(NO_ENTRY, "uscc");
		}
		RosterEntry.Entries entries = agency.entries();
		EntrySystem system = !entries.sichuanPlatform() ? EntrySystem.NATIONAL
				: entries.nationalSystem() ? EntrySystem.BOTH : EntrySystem.SICHUAN;
		Clearance opened = new Clearance(Clearance.id(agency.uscc(), today), agency.uscc(), agency.uscc(),
				agency.brigade(), agency.name(), agency.subjectType(), agency.kinds(), system, form.clearReason(),
				form.details().details(), State.OPEN, today, null, null, null, null, null, null);
		return this.register.records().add(opened, Why.officer(form.details().reason(), today));
	}

	/**
	 * Agencies that stand in a system without being legal persons, and nobody sees to it.
	 */
	List<Candidate> candidates(@Nullable String brigade, Jurisdiction by) {
		var settled = this.register.settled();
		return this.roster
			.enteredWithoutLegalPersonality((brigade != null) ? List.of(Filters.eq("brigade", brigade)) : List.of(), by,
					new Paging(0, MOST, List.of(new Paging.Order("name", false))))
			.content()
			.stream()
			.filter((entry) -> !settled.contains(entry.uscc()))
			.map(this::candidate)
			.toList();
	}

	private Candidate candidate(RosterEntry entry) {
		Optional<RosterEntry> parent = NameKey.of(entry.name())
			.parent()
			.flatMap((name) -> this.roster.named(name).stream().findFirst());
		ClearReason reason = entry.subjectType().equals("BRANCH") ? ClearReason.BRANCH : ClearReason.NOT_A_LEGAL_PERSON;
		return new Candidate(entry.uscc(), entry.name(), entry.brigade(), entry.subjectType(), reason,
				parent.map(RosterEntry::name)
					.or(() -> NameKey.of(entry.name()).parent().map(NameKey::value))
					.orElse(null),
				parent.map(RosterEntry::uscc).orElse(null));
	}

	/**
	 * An agency that ought to be cleared.
	 *
	 * @param parentName by the name prefix of a branch: a hint
	 */
	record Candidate(String uscc, String name, String brigade, String subjectType, ClearReason suggestedReason,
			@Nullable String parentName, @Nullable String parentUscc) {
	}

}
