package io.firewarden.sampling.draw.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.sampling.draw.application.CommitContribution;
import io.firewarden.sampling.draw.application.ConductDraw;
import io.firewarden.sampling.draw.application.FreezeDraw;
import io.firewarden.sampling.draw.application.PublishDraw;
import io.firewarden.sampling.draw.application.VoidDraw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sampling/draws/{id}")
class DrawStepController {

	private final CommitContribution commit;

	private final FreezeDraw freeze;

	private final ConductDraw conduct;

	private final PublishDraw publish;

	private final VoidDraw giveUp;

	private final StepAnswers answers;

	private final Clock clock;

	DrawStepController(CommitContribution commit, FreezeDraw freeze, ConductDraw conduct, PublishDraw publish,
			VoidDraw giveUp, StepAnswers answers, Clock clock) {
		this.commit = commit;
		this.freeze = freeze;
		this.conduct = conduct;
		this.publish = publish;
		this.giveUp = giveUp;
		this.answers = answers;
		this.clock = clock;
	}

	@PostMapping("/commitments")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.ASSOCIATION })
	ResponseEntity<DrawView> commitContribution(@PathVariable String id, @Valid @RequestBody CommitmentRequest request,
			Caller caller, Locale locale) {
		var command = new CommitContribution.Command(new DrawId(id), caller.username(), caller.has(Role.OPERATOR),
				request.commitment());
		return this.answers.of(this.commit.handle(command), locale);
	}

	@PostMapping("/freeze")
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<DrawView> freezeDraw(@PathVariable String id,
			@Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key, Caller caller, Locale locale) {
		var command = new FreezeDraw.Command(new DrawId(id), caller.username(), caller.username() + ":" + key,
				LocalDate.now(this.clock));
		return this.answers.of(this.freeze.handle(command, this.clock.instant()), locale);
	}

	@PostMapping("/draw")
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<DrawView> conductDraw(@PathVariable String id,
			@Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key, Caller caller, Locale locale) {
		var command = new ConductDraw.Command(new DrawId(id), caller.username(), caller.username() + ":" + key);
		return this.answers.of(this.conduct.handle(command, this.clock.instant()), locale);
	}

	@PostMapping("/publish")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER })
	ResponseEntity<DrawView> publishDraw(@PathVariable String id, Locale locale) {
		return this.answers.of(this.publish.handle(new DrawId(id), this.clock.instant()), locale);
	}

	@PostMapping("/void")
	@Access(Role.DETACHMENT_LEADER)
	ResponseEntity<DrawView> voidDraw(@PathVariable String id, @Valid @RequestBody VoidRequest request, Caller caller,
			Locale locale) {
		var command = new VoidDraw.Command(new DrawId(id), request.reason().strip(), caller.username());
		return this.answers.of(this.giveUp.handle(command, this.clock.instant()), locale);
	}

	record CommitmentRequest(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String commitment) {
	}

	record VoidRequest(@NotBlank @Size(max = 500) @Pattern(regexp = "[^\\p{Cs}]*") String reason) {
	}

}
