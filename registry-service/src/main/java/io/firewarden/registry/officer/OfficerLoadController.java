package io.firewarden.registry.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.supervision.SupervisionUnits;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OfficerLoadController {

	static final Rule ID_TWICE = new Rule("REG-012");

	private final OfficerRegister officers;

	private final SupervisionUnits units;

	private final Problems problems;

	private final Clock clock;

	OfficerLoadController(OfficerRegister officers, SupervisionUnits units, Problems problems, Clock clock) {
		this.officers = officers;
		this.units = units;
		this.problems = problems;
		this.clock = clock;
	}

	@PutMapping("/api/registry/demonstration/officers")
	@Access(Role.OPERATOR)
	Loaded loadOfficers(@Valid @RequestBody OfficerLoad load) {
		List<FieldProblem> errors = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < load.officers().size(); i++) {
			if (!this.units.isKnown(load.officers().get(i).brigade())) {
				errors.add(FieldProblem.of("officers[%d].brigade".formatted(i), OfficerRules.UNKNOWN_UNIT.code()));
			}
			if (!seen.add(load.officers().get(i).officerId())) {
				errors.add(FieldProblem.of("officers[%d].officerId".formatted(i), ID_TWICE.code()));
			}
		}
		if (!errors.isEmpty()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, new Rule(errors.getFirst().code()), errors);
		}
		LocalDate today = LocalDate.now(this.clock);
		Map<String, OfficerLoad.OfficerRow> rows = load.officers()
			.stream()
			.collect(Collectors.toMap(OfficerLoad.OfficerRow::officerId, Function.identity()));
		this.officers.records()
			.putAll(load.officers().stream().map((row) -> row.officer(today)).toList(),
					new Why(null, new RecordSource(RecordSource.Kind.IMPORT, null, today), today),
					(wanted, there) -> Objects.requireNonNull(rows.get(wanted.officerId())).over(there, today));
		return new Loaded(load.officers().size());
	}

	record Loaded(int loaded) {
	}

}
