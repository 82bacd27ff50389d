package io.firewarden.registry.practitioner.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.application.Engage;
import io.firewarden.registry.practitioner.application.ResolveContest;
import io.firewarden.registry.practitioner.application.ReviseEngagement;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import io.firewarden.registry.register.Grounded;
import io.firewarden.registry.register.RecordSource;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/practitioners/{id}/engagements")
class EngagementController {

	private final Engage engage;

	private final ReviseEngagement revise;

	private final ResolveContest resolve;

	private final PractitionerEndings endings;

	private final Clock clock;

	EngagementController(Engage engage, ReviseEngagement revise, ResolveContest resolve, PractitionerEndings endings,
			Clock clock) {
		this.engage = engage;
		this.revise = revise;
		this.resolve = resolve;
		this.endings = endings;
		this.clock = clock;
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Engaged", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Engaged before, with the same contract",
			useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY })
	ResponseEntity<PractitionerView> engagePractitioner(@PathVariable String id,
			@Valid @RequestBody PractitionerForm.EngagementForm form, Caller caller, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		var command = new Engage.Command(new PractitionerId(id), form.wish(),
				form.why(today, caller.jurisdiction()).because(), caller.jurisdiction());
		return this.endings.begun(this.engage.handle(command, today), caller, locale);
	}

	@PutMapping("/{engagementId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY })
	ResponseEntity<PractitionerView> reviseEngagement(@PathVariable String id, @PathVariable String engagementId,
			@Valid @RequestBody RevisionForm form, ExpectedVersion expected, Caller caller, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		var command = new ReviseEngagement.Command(new PractitionerId(id), engagementId, form.contractFrom(),
				form.contractTo(), form.role(), form.insuranceMonth(), expected.value(),
				form.why(today, caller.jurisdiction()).because(), caller.jurisdiction());
		return this.endings.answer(this.revise.handle(command, today), caller, locale);
	}

	@PostMapping("/{engagementId}/resolution")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<PractitionerView> resolveContest(@PathVariable String id, @PathVariable String engagementId,
			@Valid @RequestBody ResolutionForm form, ExpectedVersion expected, Caller caller, Locale locale) {
		var command = new ResolveContest.Command(new PractitionerId(id), engagementId, form.keep().strip(),
				form.reason(), caller.actor(), expected.value(), caller.jurisdiction());
		return this.endings.answer(this.resolve.handle(command, this.clock.instant()), caller, locale);
	}

	/**
	 * The contract as it is now.
	 *
	 * @param contractTo absent leaves the contract open
	 */
	record RevisionForm(@Nullable LocalDate contractFrom, @Nullable LocalDate contractTo,
			@Nullable @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String insuranceMonth, @Nullable EngagementRole role,
			@Nullable @Valid RecordSource source, @Nullable @Size(max = 500) String reason,
			@Nullable LocalDate effectiveOn) implements Grounded {
	}

	/** Which engagement stands. */
	record ResolutionForm(@NotBlank String keep, @NotBlank @Size(max = 500) String reason) {
	}

}
