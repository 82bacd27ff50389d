package io.firewarden.sampling.draw.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.application.Draws;
import io.firewarden.sampling.draw.application.PrepareDraw;
import io.firewarden.sampling.draw.application.Readiness;
import io.firewarden.sampling.draw.domain.Amendment;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Preparation;
import io.firewarden.sampling.draw.domain.protocol.Exclusion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Before the freeze: what it would meet, and what a leader decides about it. */
@RestController
@RequestMapping("/api/sampling/draws/{id}")
class PreparationController {

	private final PrepareDraw prepare;

	private final Readiness readiness;

	private final Draws draws;

	private final Campaigns campaigns;

	private final StepAnswers answers;

	private final PreparationViews views;

	private final Problems problems;

	private final Clock clock;

	PreparationController(PrepareDraw prepare, Readiness readiness, DrawDesk desk, Campaigns campaigns,
			StepAnswers answers, PreparationViews views, Problems problems, Clock clock) {
		this.prepare = prepare;
		this.readiness = readiness;
		this.draws = desk.draws();
		this.campaigns = campaigns;
		this.answers = answers;
		this.views = views;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping("/preparation")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	PreparationView getPreparation(@PathVariable String id, Locale locale) {
		var draft = this.draws.find(new DrawId(id))
			.map((draw) -> draw.state() instanceof Draw.Draft open ? open : null)
			.orElseThrow(this.problems::notFound);
		var campaign = this.campaigns.find(draft.opening().campaign()).orElseThrow(this.problems::notFound);
		LocalDate today = LocalDate.now(this.clock);
		return this.views.of(draft, this.readiness.of(draft, campaign.plan(), today), today, locale);
	}

	@PutMapping("/exclusions")
	@Access(Role.DETACHMENT_LEADER)
	ResponseEntity<DrawView> putExclusions(@PathVariable String id, @Valid @RequestBody ExclusionsRequest request,
			ExpectedVersion expected, Caller caller, Locale locale) {
		var exclusions = request.exclusions()
			.stream()
			.map((one) -> new Exclusion(one.unitId(), one.reason().name(), caller.username()))
			.toList();
		return this.answers.of(this.prepare.handle(
				new PrepareDraw.Command(new DrawId(id), expected.value(), (before) -> before.excluding(exclusions))),
				locale);
	}

	@PutMapping("/admissions")
	@Access(Role.DETACHMENT_LEADER)
	ResponseEntity<DrawView> putAdmissions(@PathVariable String id, @Valid @RequestBody AdmissionsRequest request,
			ExpectedVersion expected, Caller caller, Locale locale) {
		var admissions = request.admissions()
			.stream()
			.map((one) -> new Preparation.Admission(one.unitId(), one.reason().strip(), caller.username()))
			.toList();
		return this.answers.of(this.prepare.handle(
				new PrepareDraw.Command(new DrawId(id), expected.value(), (before) -> before.admitting(admissions))),
				locale);
	}

	record ExclusionsRequest(@NotNull @Size(max = 5000) List<@NotNull @Valid ExclusionRequest> exclusions) {
	}

	record ExclusionRequest(@NotBlank @Size(max = 64) String unitId, @NotNull Amendment.ReplacementReason reason) {
	}

	record AdmissionsRequest(@NotNull @Size(max = 5000) List<@NotNull @Valid AdmissionRequest> admissions) {
	}

	record AdmissionRequest(@NotBlank @Size(max = 64) String unitId,
			@NotBlank @Size(max = 500) @Pattern(regexp = "[^\\p{Cs}]*") String reason) {
	}

}
