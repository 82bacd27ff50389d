package io.firewarden.registry.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.clearance.ClearanceForms.ClearingForm;
import io.firewarden.registry.clearance.ClearanceForms.DetailsForm;
import io.firewarden.registry.clearance.ClearanceForms.KeepingForm;
import io.firewarden.registry.clearance.ClearanceForms.NoticeForm;
import io.firewarden.registry.clearance.ClearanceForms.OpenForm;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.register.Written;
import io.firewarden.registry.supervision.SupervisionUnits;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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
@RequestMapping("/api/registry/clearances")
class ClearanceController {

	static final Rule OPEN_ALREADY = new Rule("REG-441");

	static final Rule NOT_IN_THIS_STATE = new Rule("REG-442");

	static final Rule WRONG_DAY = new Rule("REG-444");

	private final OpenClearance openClearance;

	private final ClearanceRegister register;

	private final RecordAnswers answers;

	private final SupervisionUnits units;

	private final Problems problems;

	private final Clock clock;

	ClearanceController(OpenClearance openClearance, ClearanceRegister register, RecordAnswers answers,
			SupervisionUnits units, Problems problems, Clock clock) {
		this.openClearance = openClearance;
		this.register = register;
		this.answers = answers;
		this.units = units;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	Listing<ClearanceView> clearances(@ParameterObject ClearanceRegister.Query query, Paging paging, Caller caller,
			Locale locale) {
		return Listing.of(
				this.register.search(query, caller.jurisdiction(), paging)
					.map((stored) -> ClearanceView.of(stored, this.units, locale)),
				this.register.facets(query, caller.jurisdiction()));
	}

	@GetMapping("/candidates")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	CandidateList clearanceCandidates(@RequestParam @Nullable String brigade, Caller caller) {
		return new CandidateList(this.openClearance.candidates(brigade, caller.jurisdiction()));
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Opened", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Opened before, with the same content", useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<ClearanceView> openClearance(@Valid @RequestBody OpenForm form, Caller caller, Locale locale) {
		Written<Clearance> written = this.openClearance.open(form, caller.jurisdiction(), today());
		Stored<Clearance> stored = this.answers.settled(written, OPEN_ALREADY);
		return this.answers.added(written, "/api/registry/clearances/" + stored.id(), stored,
				ClearanceView.of(stored, this.units, locale));
	}

	@GetMapping("/{clearanceId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	ResponseEntity<ClearanceView> clearance(@PathVariable String clearanceId, @RequestParam @Nullable LocalDate asOf,
			Caller caller, Locale locale) {
		Stored<Clearance> stored = this.register.records()
			.asOf(clearanceId, caller.jurisdiction(), asOf)
			.orElseThrow(this.problems::notFound);
		return this.answers.ok(stored, ClearanceView.of(stored, this.units, locale));
	}

	@GetMapping("/{clearanceId}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	VersionList clearanceVersions(@PathVariable String clearanceId, Caller caller) {
		return this.register.records()
			.versions(clearanceId, caller.jurisdiction())
			.orElseThrow(this.problems::notFound);
	}

	@PutMapping("/{clearanceId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<ClearanceView> reviseClearance(@PathVariable String clearanceId,
			@Valid @RequestBody DetailsForm form, ExpectedVersion expected, Caller caller, Locale locale) {
		Stored<Clearance> stored = this.answers.settled(this.register.records()
			.change(clearanceId, expected.value(), caller.jurisdiction(), Why.officer(form.reason(), today()),
					(current) -> current.with(form.details())),
				OPEN_ALREADY);
		return this.answers.ok(stored, ClearanceView.of(stored, this.units, locale));
	}

	@PostMapping("/{clearanceId}/notification")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<ClearanceView> notifyOfClearance(@PathVariable String clearanceId,
			@Valid @RequestBody NoticeForm form, Caller caller, Locale locale) {
		checkDay(form.notifiedOn(), null, "notifiedOn");
		return step(clearanceId, null, caller, locale, (current) -> current.notify(form.notifiedOn(), form.document()));
	}

	@PostMapping("/{clearanceId}/clearing")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<ClearanceView> clearEntries(@PathVariable String clearanceId, @Valid @RequestBody ClearingForm form,
			Caller caller, Locale locale) {
		checkDay(form.clearedOn(), find(clearanceId, caller).state().notifiedOn(), "clearedOn");
		return step(clearanceId, form.reason(), caller, locale,
				(current) -> current.clear(form.clearMode(), form.clearedOn(), form.evidence()));
	}

	@PostMapping("/{clearanceId}/keeping")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<ClearanceView> keepEntries(@PathVariable String clearanceId, @Valid @RequestBody KeepingForm form,
			Caller caller, Locale locale) {
		return step(clearanceId, form.reason(), caller, locale, (current) -> current.keep(form.reason()));
	}

	private ResponseEntity<ClearanceView> step(String clearanceId, @Nullable String reason, Caller caller,
			Locale locale, Function<Clearance, Optional<Clearance>> step) {
		Stored<Clearance> before = find(clearanceId, caller);
		Clearance after = step.apply(before.state())
			.orElseThrow(() -> this.problems.refused(HttpStatus.CONFLICT, NOT_IN_THIS_STATE));
		Stored<Clearance> stored = this.answers.settled(this.register.records()
			.change(clearanceId, before.version(), caller.jurisdiction(), Why.officer(reason, today()),
					(current) -> after),
				OPEN_ALREADY);
		return this.answers.ok(stored, ClearanceView.of(stored, this.units, locale));
	}

	/** Not in the future, and not before the step before. */
	private void checkDay(LocalDate day, @Nullable LocalDate earliest, String field) {
		if (day.isAfter(today()) || (earliest != null && day.isBefore(earliest))) {
			throw this.answers.field(WRONG_DAY, field);
		}
	}

	private Stored<Clearance> find(String clearanceId, Caller caller) {
		return this.register.records().find(clearanceId, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	record CandidateList(List<OpenClearance.Candidate> content) {
	}

}
