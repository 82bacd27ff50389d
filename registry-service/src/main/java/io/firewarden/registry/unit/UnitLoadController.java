package io.firewarden.registry.unit;

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
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.supervision.SupervisionUnits;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UnitLoadController {

	static final Rule ID_TWICE = new Rule("REG-012");

	private final UnitRegister units;

	private final SupervisionUnits brigades;

	private final Problems problems;

	private final Clock clock;

	UnitLoadController(UnitRegister units, SupervisionUnits brigades, Problems problems, Clock clock) {
		this.units = units;
		this.brigades = brigades;
		this.problems = problems;
		this.clock = clock;
	}

	@PutMapping("/api/registry/demonstration/units")
	@Access(Role.OPERATOR)
	LoadedUnits loadUnits(@Valid @RequestBody UnitLoad load) {
		List<FieldProblem> errors = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < load.units().size(); i++) {
			if (!this.brigades.isBrigade(load.units().get(i).brigade())) {
				errors.add(FieldProblem.of("units[%d].brigade".formatted(i), RecordAnswers.UNKNOWN_BRIGADE.code()));
			}
			if (!seen.add(load.units().get(i).unitId())) {
				errors.add(FieldProblem.of("units[%d].unitId".formatted(i), ID_TWICE.code()));
			}
		}
		if (!errors.isEmpty()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, new Rule(errors.getFirst().code()), errors);
		}
		LocalDate today = LocalDate.now(this.clock);
		Why why = new Why(null, new RecordSource(RecordSource.Kind.IMPORT, null, today), today);
		Map<String, UnitLoad.UnitRow> rows = load.units()
			.stream()
			.collect(Collectors.toMap(UnitLoad.UnitRow::unitId, Function.identity()));
		this.units.records()
			.putAll(load.units().stream().map((row) -> row.unit(today)).toList(), why,
					(wanted, there) -> Objects.requireNonNull(rows.get(wanted.unitId())).over(there, today));
		return new LoadedUnits(load.units().size());
	}

	record LoadedUnits(int loaded) {
	}

}
