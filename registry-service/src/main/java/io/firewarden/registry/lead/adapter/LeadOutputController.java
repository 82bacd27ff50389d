package io.firewarden.registry.lead.adapter;

import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Etags;
import io.firewarden.registry.lead.adapter.LeadForms.AskForm;
import io.firewarden.registry.lead.adapter.LeadForms.ClearForm;
import io.firewarden.registry.lead.adapter.LeadForms.RegisterForm;
import io.firewarden.registry.lead.domain.Lead;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a verified lead becomes in other registers. */
@RestController
@RequestMapping("/api/registry/leads/{leadId}")
class LeadOutputController {

	private final LeadOffice office;

	private final LeadWording wording;

	LeadOutputController(LeadOffice office, LeadWording wording) {
		this.office = office;
		this.wording = wording;
	}

	@PostMapping("/clearance")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<LeadView> clearOfLead(@PathVariable String leadId, @Valid @RequestBody ClearForm form, Caller caller,
			Locale locale) {
		return answer(this.office.clear(leadId, form.remark(), caller), locale);
	}

	@PostMapping("/out-of-area")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<LeadView> askAboutLead(@PathVariable String leadId, @Valid @RequestBody AskForm form, Caller caller,
			Locale locale) {
		return answer(this.office.ask(leadId, caller), locale);
	}

	@PostMapping("/register")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<LeadView> registerFromLead(@PathVariable String leadId, @Valid @RequestBody RegisterForm form,
			Caller caller, Locale locale) {
		return answer(this.office.register(leadId, form, caller), locale);
	}

	private ResponseEntity<LeadView> answer(Versioned<Lead> lead, Locale locale) {
		return ResponseEntity.ok()
			.eTag(Etags.of(lead.version()))
			.body(this.wording.view(lead.state(), lead.version(), locale));
	}

}
