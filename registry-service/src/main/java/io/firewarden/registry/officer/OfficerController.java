package io.firewarden.registry.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.supervision.SupervisionUnits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OfficerController {

	static final Rule UNKNOWN_UNIT = new Rule("REG-011");

	static final Rule ID_TWICE = new Rule("REG-012");

	private final OfficerRegister officers;

	private final SupervisionUnits units;

	private final Problems problems;

	OfficerController(OfficerRegister officers, SupervisionUnits units, Problems problems) {
		this.officers = officers;
		this.units = units;
		this.problems = problems;
	}

	@GetMapping("/api/registry/officers")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	OfficerList officers(@RequestParam @Nullable String brigade, Caller caller, Locale locale) {
		return new OfficerList(this.officers.of(caller.jurisdiction(), brigade)
			.stream()
			.map((officer) -> view(officer, locale))
			.toList());
	}

	@PutMapping("/api/registry/demonstration/officers")
	@Access(Role.OPERATOR)
	Loaded loadOfficers(@Valid @RequestBody OfficerLoad load) {
		List<FieldProblem> errors = new ArrayList<>();
		for (int i = 0; i < load.officers.size(); i++) {
			if (!this.units.isKnown(load.officers.get(i).brigade())) {
				errors.add(FieldProblem.of("officers[%d].brigade".formatted(i), UNKNOWN_UNIT.code()));
			}
		}
		for (int row : this.officers.repetitions(load.officers)) {
			errors.add(FieldProblem.of("officers[%d].officerId".formatted(row), ID_TWICE.code()));
		}
		if (!errors.isEmpty()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, new Rule(errors.getFirst().code()), errors);
		}
		this.officers.load(load.officers);
		return new Loaded(load.officers.size());
	}

	private OfficerView view(EnforcementOfficer officer, Locale locale) {
		return new OfficerView(officer.officerId(), officer.name(), officer.brigade(),
				this.units.nameOf(officer.brigade(), locale), officer.certificateValidTo(), officer.onLeave());
	}

	record OfficerView(String officerId, String name, String brigade, String brigadeName, LocalDate certificateValidTo,
			boolean onLeave) {
	}

	record OfficerList(List<OfficerView> content) {
	}

	/** Officers to add, or to replace by their id. */
	record OfficerLoad(@NotNull @Size(max = 2000) List<@NotNull @Valid EnforcementOfficer> officers) {
	}

	record Loaded(int loaded) {
	}

}
