package io.firewarden.registry.agency.adapter;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.Refusal;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.agency.application.Agencies;
import io.firewarden.registry.agency.application.RegisterAgency;
import io.firewarden.registry.agency.application.ReviseAgency;
import io.firewarden.registry.agency.domain.Breach;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
@RequestMapping("/api/registry/agencies")
class AgencyController {

	/** The code of a record never changes. */
	static final Rule OTHER_USCC = new Rule("REG-009");

	/** People have their own register; a revision would drop them silently. */
	static final Rule STAFF_APART = new Rule("REG-213");

	private final RegisterAgency registerAgency;

	private final ReviseAgency reviseAgency;

	private final Agencies agencies;

	private final AgencyHistory history;

	private final AgencyAnswers answers;

	private final Problems problems;

	private final Clock clock;

	AgencyController(RegisterAgency registerAgency, ReviseAgency reviseAgency, Agencies agencies, AgencyHistory history,
			AgencyAnswers answers, Problems problems, Clock clock) {
		this.registerAgency = registerAgency;
		this.reviseAgency = reviseAgency;
		this.agencies = agencies;
		this.history = history;
		this.answers = answers;
		this.problems = problems;
		this.clock = clock;
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Registered", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Registered before, with the same content",
			useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<AgencyView> registerAgency(@Valid @RequestBody AgencyForm form, Caller caller, Locale locale) {
		var command = new RegisterAgency.Command(form.uscc(), form.file(), form.staff(),
				form.why(LocalDate.now(this.clock)).because(), caller.jurisdiction());
		return switch (this.registerAgency.handle(command, now())) {
			case RegisterAgency.Outcome.Registered(var agency) ->
				answer(ResponseEntity.created(URI.create("/api/registry/agencies/" + agency.state().uscc())), agency,
						caller, locale);
			case RegisterAgency.Outcome.SameAsBefore(var agency) -> answer(ResponseEntity.ok(), agency, caller, locale);
			case RegisterAgency.Outcome.Duplicate(var rule, var uscc) ->
				throw this.problems.refused(HttpStatus.CONFLICT, rule, uscc.value());
			case RegisterAgency.Outcome.WrongUscc(var rule, var suggestion) -> throw wrongUscc(rule, suggestion);
			case RegisterAgency.Outcome.Refused(var breaches) -> throw refused(breaches);
		};
	}

	@PutMapping("/{uscc}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<AgencyView> reviseAgency(@PathVariable String uscc, @Valid @RequestBody AgencyForm form,
			ExpectedVersion expected, Caller caller, Locale locale) {
		Uscc known = known(uscc);
		if (Uscc.read(form.uscc()).filter(known::equals).isEmpty()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, OTHER_USCC,
					List.of(new FieldProblem("uscc", OTHER_USCC.code(), known.value())));
		}
		if (!form.staff().isEmpty()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, STAFF_APART,
					List.of(FieldProblem.of(form.staff().getFirst().field(), STAFF_APART.code())));
		}
		var command = new ReviseAgency.Command(known, form.file(), expected.value(),
				form.why(LocalDate.now(this.clock)).because(), caller.jurisdiction());
		return switch (this.reviseAgency.handle(command, now())) {
			case ReviseAgency.Outcome.Revised(var agency) -> answer(ResponseEntity.ok(), agency, caller, locale);
			case ReviseAgency.Outcome.SameAsBefore(var agency) -> answer(ResponseEntity.ok(), agency, caller, locale);
			case ReviseAgency.Outcome.NotThere() -> throw this.problems.notFound();
			case ReviseAgency.Outcome.Stale _ -> throw this.problems.stale();
			case ReviseAgency.Outcome.OvertakenByAnother() -> throw this.problems.overtaken();
			case ReviseAgency.Outcome.Refused(var breaches) -> throw refused(breaches);
		};
	}

	@GetMapping("/{uscc}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	ResponseEntity<AgencyView> agency(@PathVariable String uscc, @RequestParam @Nullable LocalDate asOf, Caller caller,
			Locale locale) {
		return ((asOf == null) ? this.agencies.find(known(uscc), caller.jurisdiction())
				: this.agencies.asOf(known(uscc), asOf, caller.jurisdiction()))
			.map((agency) -> answer(ResponseEntity.ok(), agency, caller, locale))
			.orElseThrow(this.problems::notFound);
	}

	@GetMapping("/{uscc}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR })
	VersionList agencyVersions(@PathVariable String uscc, Caller caller) {
		Uscc code = known(uscc);
		this.agencies.find(code, caller.jurisdiction()).orElseThrow(this.problems::notFound);
		return this.history.of(code, AgencyAnswers.isOfficer(caller));
	}

	private Uscc known(String uscc) {
		return Uscc.read(uscc).orElseThrow(this.problems::notFound);
	}

	private ResponseEntity<AgencyView> answer(ResponseEntity.BodyBuilder answer, Versioned<ServiceAgency> agency,
			Caller caller, Locale locale) {
		return answer.eTag(Etags.of(agency.version())).body(this.answers.view(agency, caller, locale));
	}

	private Refusal wrongUscc(Rule rule, @Nullable Uscc suggestion) {
		return this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule,
				List.of(new FieldProblem("uscc", rule.code(), (suggestion != null) ? suggestion.value() : null)));
	}

	private Refusal refused(List<Breach> breaches) {
		return this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, breaches.getFirst().rule(),
				AgencyAnswers.fields(breaches));
	}

	private ZonedDateTime now() {
		return ZonedDateTime.now(this.clock);
	}

}
