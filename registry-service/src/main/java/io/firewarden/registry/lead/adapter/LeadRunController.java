package io.firewarden.registry.lead.adapter;

import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.job.JobView;
import io.firewarden.platform.job.Jobs;
import io.firewarden.registry.lead.application.CompareRegisters;
import io.firewarden.registry.lead.application.TakeHints;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/leads/runs")
class LeadRunController {

	private final CompareRegisters compare;

	private final Jobs jobs;

	private final Clock clock;

	LeadRunController(CompareRegisters compare, Jobs jobs, Clock clock) {
		this.compare = compare;
		this.jobs = jobs;
		this.clock = clock;
	}

	@PostMapping
	@ApiResponse(responseCode = "202", description = "Under way", useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.OPERATOR })
	ResponseEntity<JobView> compareRegisters() {
		Set<String> keys = this.compare.all();
		JobView job = this.jobs.start("leads", keys.size(), (progress) -> {
			TakeHints.Outcome outcome = this.compare.handleAll(keys, ZonedDateTime.now(this.clock), () -> {
				progress.step();
				return !progress.cancelled();
			});
			return outcome.opened() + " new leads, " + outcome.resolved() + " resolved by data";
		});
		return ResponseEntity.accepted().location(URI.create("/api/registry/jobs/" + job.id())).body(job);
	}

}
