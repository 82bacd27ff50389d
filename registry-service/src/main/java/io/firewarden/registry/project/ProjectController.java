package io.firewarden.registry.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.register.Listed;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.register.Written;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/projects")
class ProjectController {

	static final Rule RECORDED_BEFORE = new Rule("REG-422");

	private final ProjectRegister register;

	private final ProjectAnswers views;

	private final ProjectRules rules;

	private final RecordAnswers answers;

	private final Problems problems;

	private final Clock clock;

	ProjectController(ProjectRegister register, ProjectAnswers views, ProjectRules rules, RecordAnswers answers,
			Problems problems, Clock clock) {
		this.register = register;
		this.views = views;
		this.rules = rules;
		this.answers = answers;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	Listing<ProjectView> projects(@ParameterObject ProjectRegister.Query query, Paging paging, Caller caller,
			Locale locale) {
		Listed<ServiceProject> listed = this.register.search(query, today(), caller.jurisdiction(), paging);
		Found<Stored<ServiceProject>> found = listed.found();
		return Listing.of(new Found<>(this.views.views(found.content(), locale), found.total(), found.paging()),
				listed.facets());
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Recorded before, with the same content",
			useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY })
	ResponseEntity<ProjectView> recordProject(@Valid @RequestBody ProjectForm form, Caller caller, Locale locale) {
		String brigade = this.rules.brigadeOf(form, caller.jurisdiction());
		Why why = form.why(today(), caller.jurisdiction());
		Written<ServiceProject> written = this.register.records().add(form.record(null, brigade, why.source()), why);
		Stored<ServiceProject> stored = this.answers.settled(written, RECORDED_BEFORE);
		return this.answers.added(written, "/api/registry/projects/" + stored.id(), stored,
				this.views.view(stored, locale));
	}

	@PutMapping("/{projectId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY })
	ResponseEntity<ProjectView> reviseProject(@PathVariable String projectId, @Valid @RequestBody ProjectForm form,
			ExpectedVersion expected, Caller caller, Locale locale) {
		ServiceProject before = this.register.records()
			.find(projectId, caller.jurisdiction())
			.orElseThrow(this.problems::notFound)
			.state();
		this.rules.checkSame(before, form);
		String brigade = this.rules.brigadeOf(form, caller.jurisdiction());
		Why why = form.why(today(), caller.jurisdiction());
		Stored<ServiceProject> stored = this.answers.settled(this.register.records()
			.change(projectId, expected.value(), caller.jurisdiction(), why,
					(current) -> form.record(projectId, brigade, why.source())),
				RECORDED_BEFORE);
		return this.answers.ok(stored, this.views.view(stored, locale));
	}

	@GetMapping("/{projectId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	ResponseEntity<ProjectView> project(@PathVariable String projectId, @RequestParam @Nullable LocalDate asOf,
			Caller caller, Locale locale) {
		Stored<ServiceProject> stored = this.register.records()
			.asOf(projectId, caller.jurisdiction(), asOf)
			.orElseThrow(this.problems::notFound);
		return this.answers.ok(stored, this.views.view(stored, locale));
	}

	@GetMapping("/{projectId}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	VersionList projectVersions(@PathVariable String projectId, Caller caller) {
		return this.register.records().versions(projectId, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
