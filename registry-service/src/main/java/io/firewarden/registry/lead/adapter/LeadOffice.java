package io.firewarden.registry.lead.adapter;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.Refusal;
import io.firewarden.registry.agency.AgencyCensus.Practising;
import io.firewarden.registry.agency.AgencyCensus;
import io.firewarden.registry.agency.AgencyFiles;
import io.firewarden.registry.clearance.Clearances;
import io.firewarden.registry.lead.application.DossierKeys;
import io.firewarden.registry.lead.application.LeadOutputs;
import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Lead.Output;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.outofarea.OutOfAreaFiles;
import io.firewarden.registry.roster.NameKey;
import io.firewarden.registry.survey.SurveyedProviders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What officers make of verified leads in other registers. */
final class LeadOffice {

	static final Rule OTHER_RULE = new Rule("REG-605");

	static final Rule NOT_REGISTERED = new Rule("REG-606");

	private static final Set<CrossCheck> TO_CLEAR = Set.of(CrossCheck.XC_B, CrossCheck.XC_C);

	private static final Set<CrossCheck> FROM_ELSEWHERE = Set.of(CrossCheck.XC_F);

	private static final Set<CrossCheck> PRACTISING = Set.of(CrossCheck.XC_E, CrossCheck.XC_M);

	private final LeadSearch search;

	private final LeadOutputs outputs;

	private final Clearances clearances;

	private final OutOfAreaFiles files;

	private final AgencyCensus census;

	private final AgencyFiles agencies;

	private final SurveyedProviders surveys;

	private final MarketRows market;

	private final Problems problems;

	private final Clock clock;

	LeadOffice(LeadSearch search, LeadOutputs outputs, Clearances clearances, OutOfAreaFiles files, AgencyCensus census,
			AgencyFiles agencies, SurveyedProviders surveys, MarketRows market, Problems problems, Clock clock) {
		this.search = search;
		this.outputs = outputs;
		this.clearances = clearances;
		this.files = files;
		this.census = census;
		this.agencies = agencies;
		this.surveys = surveys;
		this.market = market;
		this.problems = problems;
		this.clock = clock;
	}

	/** A row of 附件2. */
	Versioned<Lead> clear(String leadId, @Nullable String remark, Caller caller) {
		Lead lead = verified(leadId, TO_CLEAR, caller);
		String uscc = registered(lead).uscc();
		Clearances.Why why = (lead.rule() == CrossCheck.XC_C) ? Clearances.Why.CANCELLED
				: NameKey.of(lead.subject().name()).parent().isPresent() ? Clearances.Why.BRANCH
						: Clearances.Why.NOT_A_LEGAL_PERSON;
		String parent = NameKey.of(lead.subject().name()).parent().map(NameKey::value).orElse(null);
		String id = this.clearances.open(
				new Clearances.Opening(uscc, why, parent, lead.rule() == CrossCheck.XC_C, remark),
				caller.jurisdiction(), now().toLocalDate());
		return led(lead, Output.Kind.CLEARANCE, id, caller);
	}

	/** A row of 附件7. */
	Versioned<Lead> ask(String leadId, Caller caller) {
		Lead lead = verified(leadId, FROM_ELSEWHERE, caller);
		AgencyFiles.FileCard card = registered(lead);
		String id = this.files.open(card.uscc(), card.homeRegion(), caller.jurisdiction(), now().toLocalDate());
		return led(lead, Output.Kind.OUT_OF_AREA, id, caller);
	}

	/** An agency on the register that stands in neither system: the census of Q1. */
	Versioned<Lead> register(String leadId, LeadForms.RegisterForm form, Caller caller) {
		Lead lead = verified(leadId, PRACTISING, caller);
		Optional<AgencyFiles.FileCard> known = known(lead);
		String uscc = known.isPresent() ? known.get().uscc() : enter(lead, form, caller);
		if (DossierKeys.isStranger(lead.dossier())) {
			this.surveys.registered(lead.dossier(), uscc, now().toLocalDate());
		}
		return led(lead, Output.Kind.REGISTRATION, uscc, caller);
	}

	private String enter(Lead lead, LeadForms.RegisterForm form, Caller caller) {
		String typed = (form.uscc() != null) ? form.uscc() : lead.uscc();
		if (typed == null) {
			throw field(NOT_REGISTERED, "uscc");
		}
		KeptEntity kept = this.market.meant(typed, NameKey.of(lead.subject().name()).value());
		MarketEntity row = (kept != null) ? kept.entity() : null;
		String brigade = (form.brigade() != null) ? form.brigade() : lead.brigade();
		Practising agency = new Practising(typed, name(lead, form, row),
				(form.subjectType() != null) ? form.subjectType() : "COMPANY",
				(form.kinds() != null && !form.kinds().isEmpty()) ? Set.copyOf(form.kinds()) : Set.of("MAINT_TEST"),
				(brigade != null) ? brigade : "", origin(form, row), (row != null) ? row.division() : null,
				(row != null && row.legalRep() != null) ? row.legalRep().name() : null,
				(row != null) ? row.domicile() : null,
				(row != null && !row.scopeText().isBlank()) ? row.scopeText() : null, lead.id());
		return switch (this.census.register(agency, caller.jurisdiction(), now())) {
			case AgencyCensus.Outcome.There(var uscc) -> uscc;
			case AgencyCensus.Outcome.Refused(var rule, var field) ->
				throw field(rule, (field != null) ? field : "uscc");
		};
	}

	private static String name(Lead lead, LeadForms.RegisterForm form, @Nullable MarketEntity row) {
		if (form.name() != null && !form.name().isBlank()) {
			return form.name();
		}
		return (row != null) ? row.name() : lead.subject().name();
	}

	private static String origin(LeadForms.RegisterForm form, @Nullable MarketEntity row) {
		if (form.originScope() != null) {
			return form.originScope();
		}
		String division = (row != null) ? row.division() : null;
		if (division == null || division.startsWith("5110")) {
			return "LOCAL";
		}
		return division.startsWith("51") ? "OTHER_CITY_IN_PROVINCE" : "OUT_OF_PROVINCE";
	}

	private Lead verified(String leadId, Set<CrossCheck> rules, Caller caller) {
		Lead lead = this.search.find(leadId, caller.jurisdiction()).orElseThrow(this.problems::notFound).state();
		if (!rules.contains(lead.rule())) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, OTHER_RULE);
		}
		if (!lead.verified()) {
			throw this.problems.refused(HttpStatus.CONFLICT, LeadOutputs.NOT_VERIFIED);
		}
		return lead;
	}

	private AgencyFiles.FileCard registered(Lead lead) {
		return known(lead).orElseThrow(() -> this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, NOT_REGISTERED));
	}

	private Optional<AgencyFiles.FileCard> known(Lead lead) {
		String uscc = lead.uscc();
		return (uscc != null) ? Optional.ofNullable(this.agencies.of(List.of(uscc)).get(uscc)) : Optional.empty();
	}

	private Versioned<Lead> led(Lead lead, Output.Kind kind, String id, Caller caller) {
		return this.outputs.handle(lead.id(), kind, id, caller.actor(), now()).orElseThrow(this.problems::notFound);
	}

	private Refusal field(Rule rule, String field) {
		return this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule,
				List.of(FieldProblem.of(field, rule.code())));
	}

	private ZonedDateTime now() {
		return ZonedDateTime.now(this.clock);
	}

}
