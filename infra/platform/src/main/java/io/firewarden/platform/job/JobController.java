package io.firewarden.platform.job;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/${spring.application.name}/jobs")
class JobController {

	private final Jobs jobs;

	private final Problems problems;

	JobController(Jobs jobs, Problems problems) {
		this.jobs = jobs;
		this.problems = problems;
	}

	@GetMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER, Role.AGENCY,
			Role.OPERATOR, Role.SERVICE })
	JobView job(@PathVariable String id) {
		return this.jobs.find(id).orElseThrow(this.problems::notFound);
	}

	@DeleteMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.OPERATOR })
	@ResponseStatus(HttpStatus.ACCEPTED)
	JobView cancelJob(@PathVariable String id) {
		this.jobs.cancel(id);
		return job(id);
	}

}
