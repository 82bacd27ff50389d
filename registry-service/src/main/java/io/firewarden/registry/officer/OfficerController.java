package io.firewarden.registry.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.officer.OfficerView.DispatchView;
import io.firewarden.registry.officer.OfficerView.LeaveView;
import io.firewarden.registry.officer.OfficerView.RelationView;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.Written;
import io.firewarden.registry.supervision.SupervisionUnits;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/registry/officers")
class OfficerController {

	static final Rule ID_TAKEN = new Rule("REG-412");

	private final OfficerRegister officers;

	private final OfficerRules rules;

	private final SupervisionUnits units;

	private final RecordAnswers answers;

	private final Problems problems;

	private final Clock clock;

	OfficerController(OfficerRegister officers, OfficerRules rules, SupervisionUnits units, RecordAnswers answers,
			Problems problems, Clock clock) {
		this.officers = officers;
		this.rules = rules;
		this.units = units;
		this.answers = answers;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	OfficerList officers(@RequestParam @Nullable String brigade, Caller caller, Locale locale) {
		return new OfficerList(this.officers.of(caller.jurisdiction(), brigade)
			.stream()
			.map((officer) -> view(officer, locale))
			.toList());
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Recorded before, with the same content",
			useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_LEADER })
	ResponseEntity<OfficerView> recordOfficer(@Valid @RequestBody OfficerForm form, Caller caller, Locale locale) {
		EnforcementOfficer wanted = form.record(today());
		this.rules.check(wanted, caller.jurisdiction());
		Written<EnforcementOfficer> written = this.officers.records().add(wanted, form.why(today()));
		Stored<EnforcementOfficer> stored = this.answers.settled(written, ID_TAKEN);
		return this.answers.added(written, "/api/registry/officers/" + stored.id(), stored, view(stored, locale));
	}

	@PutMapping("/{officerId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_LEADER })
	ResponseEntity<OfficerView> reviseOfficer(@PathVariable String officerId, @Valid @RequestBody OfficerForm form,
			ExpectedVersion expected, Caller caller, Locale locale) {
		EnforcementOfficer wanted = form.record(today());
		find(officerId, null, caller);
		if (!wanted.officerId().equals(officerId)) {
			throw this.answers.field(OfficerRules.OTHER_ID, "officerId");
		}
		this.rules.check(wanted, caller.jurisdiction());
		Stored<EnforcementOfficer> stored = this.answers.settled(
				this.officers.records()
					.change(officerId, expected.value(), caller.jurisdiction(), form.why(today()), (current) -> wanted),
				ID_TAKEN);
		return this.answers.ok(stored, view(stored, locale));
	}

	@GetMapping("/{officerId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	ResponseEntity<OfficerView> officer(@PathVariable String officerId, @RequestParam @Nullable LocalDate asOf,
			Caller caller, Locale locale) {
		Stored<EnforcementOfficer> stored = find(officerId, asOf, caller);
		return this.answers.ok(stored, view(stored, locale));
	}

	@GetMapping("/{officerId}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_LEADER, Role.AUDITOR })
	VersionList officerVersions(@PathVariable String officerId, Caller caller) {
		return this.officers.records().versions(officerId, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	private Stored<EnforcementOfficer> find(String officerId, @Nullable LocalDate asOf, Caller caller) {
		return this.officers.records()
			.asOf(officerId, caller.jurisdiction(), asOf)
			.orElseThrow(this.problems::notFound);
	}

	private OfficerView view(Stored<EnforcementOfficer> stored, Locale locale) {
		EnforcementOfficer officer = stored.state();
		return new OfficerView(officer.officerId(), stored.version(), officer.name(), officer.brigade(),
				this.units.nameOf(officer.brigade(), locale), officer.certificateNo(), officer.certificateValidTo(),
				officer.onLeave(today()), officer.leave().stream().map(LeaveView::of).toList(),
				officer.dispatches().stream().map(DispatchView::of).toList(),
				officer.relations().stream().map(RelationView::of).toList(), officer.active(), officer.source());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	record OfficerList(List<OfficerView> content) {
	}

}
