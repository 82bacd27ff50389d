package io.firewarden.registry.practitioner.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.practitioner.application.ConfirmEngineer;
import io.firewarden.registry.practitioner.application.RegisterPractitioner;
import io.firewarden.registry.practitioner.application.RevisePractitioner;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import io.firewarden.registry.practitioner.domain.ResidentId;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/practitioners")
class PractitionerController {

	/** Not a resident id: the check character does not fit (GB 11643). */
	static final Rule NOT_A_RESIDENT_ID = new Rule("REG-202");

	private final RegisterPractitioner register;

	private final RevisePractitioner revise;

	private final ConfirmEngineer confirm;

	private final ResidentIds residentIds;

	private final PractitionerEndings endings;

	private final Problems problems;

	private final Clock clock;

	PractitionerController(RegisterPractitioner register, RevisePractitioner revise, ConfirmEngineer confirm,
			ResidentIds residentIds, PractitionerEndings endings, Problems problems, Clock clock) {
		this.register = register;
		this.revise = revise;
		this.confirm = confirm;
		this.residentIds = residentIds;
		this.endings = endings;
		this.problems = problems;
		this.clock = clock;
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Registered", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Registered before, with the same content",
			useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY })
	ResponseEntity<PractitionerView> registerPractitioner(@Valid @RequestBody PractitionerForm form, Caller caller,
			Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		String recordedBy = (caller.jurisdiction() instanceof Jurisdiction.Brigade(String code)) ? code : null;
		var command = new RegisterPractitioner.Command(person(form), form.wish(), recordedBy,
				form.why(today, caller.jurisdiction()).because(), caller.jurisdiction());
		return this.endings.answer(this.register.handle(command, today), caller, locale);
	}

	@PutMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<PractitionerView> revisePractitioner(@PathVariable String id,
			@Valid @RequestBody PractitionerForm form, ExpectedVersion expected, Caller caller, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		var command = new RevisePractitioner.Command(new PractitionerId(id), person(form), expected.value(),
				form.why(today).because(), caller.jurisdiction());
		return this.endings.answer(this.revise.handle(command, today), caller, locale);
	}

	@PostMapping("/{id}/confirmation")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<PractitionerView> confirmEngineer(@PathVariable String id, @Valid @RequestBody ConfirmationForm form,
			ExpectedVersion expected, Caller caller, Locale locale) {
		var command = new ConfirmEngineer.Command(new PractitionerId(id), form.confirmed(), expected.value(),
				new Because(form.reason(), null, null), caller.jurisdiction());
		return this.endings.answer(this.confirm.handle(command), caller, locale);
	}

	private Person person(PractitionerForm form) {
		return form.person(identity(form.residentId()));
	}

	private Person.@Nullable Identity identity(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		return ResidentId.read(typed)
			.map(this.residentIds::identity)
			.orElseThrow(() -> this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, NOT_A_RESIDENT_ID,
					List.of(FieldProblem.of("residentId", NOT_A_RESIDENT_ID.code()))));
	}

	/** That a 二级 of another province may be counted here, or no longer, and why. */
	record ConfirmationForm(@NotNull Boolean confirmed, @NotBlank @Size(max = 500) String reason) {
	}

}
