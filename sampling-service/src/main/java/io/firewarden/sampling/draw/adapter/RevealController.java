package io.firewarden.sampling.draw.adapter;

import java.time.Clock;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.sampling.draw.application.EnterPublicValue;
import io.firewarden.sampling.draw.application.RevealContribution;
import io.firewarden.sampling.draw.domain.DrawId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sampling/draws/{id}")
class RevealController {

	private final RevealContribution reveal;

	private final EnterPublicValue enter;

	private final StepAnswers answers;

	private final Clock clock;

	RevealController(RevealContribution reveal, EnterPublicValue enter, StepAnswers answers, Clock clock) {
		this.reveal = reveal;
		this.enter = enter;
		this.answers = answers;
		this.clock = clock;
	}

	@PostMapping("/reveals")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.ASSOCIATION })
	ResponseEntity<DrawView> revealContribution(@PathVariable String id, @Valid @RequestBody ValueRequest request,
			Caller caller, Locale locale) {
		var command = new RevealContribution.Command(new DrawId(id), caller.username(), request.value());
		return this.answers.of(this.reveal.handle(command, this.clock.instant()), locale);
	}

	@PostMapping("/public-values")
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<DrawView> enterPublicValue(@PathVariable String id, @Valid @RequestBody ValueRequest request,
			Locale locale) {
		var command = new EnterPublicValue.Command(new DrawId(id), request.value());
		return this.answers.of(this.enter.handle(command, this.clock.instant()), locale);
	}

	/** Taken as it is, blanks included: a commitment covers every character. */
	record ValueRequest(@NotBlank @Size(max = 500) @Pattern(regexp = "[^\\p{Cs}]*") String value) {
	}

}
