package io.firewarden.registry.lead.adapter;

import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.lead.adapter.LeadForms.AssignForm;
import io.firewarden.registry.lead.adapter.LeadForms.AssignManyForm;
import io.firewarden.registry.lead.adapter.LeadForms.DismissForm;
import io.firewarden.registry.lead.adapter.LeadForms.DismissManyForm;
import io.firewarden.registry.lead.adapter.LeadForms.ManyView;
import io.firewarden.registry.lead.adapter.LeadForms.NoteForm;
import io.firewarden.registry.lead.application.JudgeLead.Step;
import io.firewarden.registry.lead.domain.Lead;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/leads")
class LeadController {

	private final LeadSearch search;

	private final LeadDesk desk;

	private final LeadWording wording;

	private final Problems problems;

	LeadController(LeadSearch search, LeadDesk desk, LeadWording wording, Problems problems) {
		this.search = search;
		this.desk = desk;
		this.wording = wording;
		this.problems = problems;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	Listing<LeadView> leads(@ParameterObject LeadQuery query, Paging paging, Caller caller, Locale locale) {
		return Listing.of(
				this.search.list(query, caller.jurisdiction(), paging)
					.map((stored) -> this.wording.view(stored, locale)),
				this.search.facets(query, caller.jurisdiction()));
	}

	@GetMapping("/{leadId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	ResponseEntity<LeadView> lead(@PathVariable String leadId, Caller caller, Locale locale) {
		return this.search.find(leadId, caller.jurisdiction())
			.map((stored) -> ResponseEntity.ok()
				.eTag(Etags.of(stored.version()))
				.body(this.wording.view(stored, locale)))
			.orElseThrow(this.problems::notFound);
	}

	@PostMapping("/{leadId}/assign")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER })
	ResponseEntity<LeadView> assignLead(@PathVariable String leadId, @Valid @RequestBody AssignForm form, Caller caller,
			Locale locale) {
		return answer(this.desk.step(leadId, new Step.Assign(form.brigade(), form.officer()), caller), locale);
	}

	@PostMapping("/{leadId}/verify")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<LeadView> verifyLead(@PathVariable String leadId, @Valid @RequestBody NoteForm form, Caller caller,
			Locale locale) {
		return answer(this.desk.step(leadId, new Step.Verify(form.note()), caller), locale);
	}

	@PostMapping("/{leadId}/dismiss")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<LeadView> dismissLead(@PathVariable String leadId, @Valid @RequestBody DismissForm form,
			Caller caller, Locale locale) {
		return answer(this.desk.step(leadId, new Step.Dismiss(form.reason()), caller), locale);
	}

	@PostMapping("/{leadId}/finding")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<LeadView> confirmLead(@PathVariable String leadId, @Valid @RequestBody NoteForm form, Caller caller,
			Locale locale) {
		return answer(this.desk.step(leadId, new Step.Confirm(form.note()), caller), locale);
	}

	@PostMapping("/assign")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER })
	ManyView assignLeads(@Valid @RequestBody AssignManyForm form, Caller caller) {
		return this.desk.steps(form.ids(), new Step.Assign(form.brigade(), form.officer()), caller);
	}

	@PostMapping("/dismiss")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ManyView dismissLeads(@Valid @RequestBody DismissManyForm form, Caller caller) {
		return this.desk.steps(form.ids(), new Step.Dismiss(form.reason()), caller);
	}

	private ResponseEntity<LeadView> answer(Versioned<Lead> lead, Locale locale) {
		return ResponseEntity.ok()
			.eTag(Etags.of(lead.version()))
			.body(this.wording.view(lead.state(), lead.version(), locale));
	}

}
