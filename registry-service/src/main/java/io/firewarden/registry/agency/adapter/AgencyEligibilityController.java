package io.firewarden.registry.agency.adapter;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.job.JobBody;
import io.firewarden.platform.job.JobView;
import io.firewarden.platform.job.Jobs;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.application.Agencies;
import io.firewarden.registry.agency.application.Assessor;
import io.firewarden.registry.agency.application.RecomputeEligibility;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgencyEligibilityController {

	/** Nobody can say whether conditions were met before there were any. */
	static final Rule NO_RULES_THEN = new Rule("REG-010");

	private final Agencies agencies;

	private final Assessor assessor;

	private final EligibilityWords words;

	private final RecomputeEligibility recompute;

	private final Jobs jobs;

	private final MessageSource texts;

	private final Problems problems;

	private final Clock clock;

	AgencyEligibilityController(Agencies agencies, Assessor assessor, RecomputeEligibility recompute, Jobs jobs,
			MessageSource texts, AgencyDirectory directory, Problems problems, Clock clock) {
		this.agencies = agencies;
		this.assessor = assessor;
		this.words = new EligibilityWords(texts, directory);
		this.recompute = recompute;
		this.jobs = jobs;
		this.texts = texts;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping("/api/registry/agencies/{uscc}/eligibility")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	EligibilityView agencyEligibility(@PathVariable String uscc, @RequestParam @Nullable LocalDate asOf, Caller caller,
			Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = (asOf != null) ? asOf : today;
		boolean past = day.isBefore(today);
		Jurisdiction by = caller.jurisdiction();
		Versioned<ServiceAgency> agency = Uscc.read(uscc)
			.flatMap((code) -> past ? this.agencies.asOf(code, day, by) : this.agencies.find(code, by))
			.orElseThrow(this.problems::notFound);
		if (!this.assessor.hasAnAnswerFor(day)) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, NO_RULES_THEN, day.toString());
		}
		return this.words.view(agency,
				this.assessor.explain(agency.state().uscc(), agency.state().file(), day, past ? day : null), locale);
	}

	@PostMapping("/api/registry/eligibility/recomputations")
	@ApiResponse(responseCode = "202", description = "Started", useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.OPERATOR })
	ResponseEntity<JobView> recomputeEligibility(Locale locale) {
		JobView job = this.jobs.start("eligibility-recomputation", this.recompute.size(),
				(progress) -> recompute(progress, locale));
		return ResponseEntity.accepted().location(URI.create("/api/registry/jobs/" + job.id())).body(job);
	}

	private String recompute(JobBody.Progress progress, Locale locale) {
		var outcome = this.recompute.handle(ZonedDateTime.now(this.clock), (done) -> {
			progress.step();
			return !progress.cancelled();
		});
		return switch (outcome) {
			case RecomputeEligibility.Outcome.Done(long visited, long changed) ->
				say("recomputation.done", visited, changed, locale);
			case RecomputeEligibility.Outcome.Cancelled(long visited, long changed) ->
				say("recomputation.cancelled", visited, changed, locale);
		};
	}

	private String say(String key, long visited, long changed, Locale locale) {
		return this.texts.getMessage(key, new Object[] { Long.toString(visited), Long.toString(changed) }, locale);
	}

}
