package io.firewarden.registry.supervision;

import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SupervisionController {

	private final SupervisionUnits units;

	SupervisionController(SupervisionUnits units) {
		this.units = units;
	}

	@GetMapping("/api/registry/reference/supervision-units")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.ASSOCIATION, Role.SERVICE })
	List<SupervisionUnitView> supervisionUnits(Locale locale) {
		return this.units.all()
			.stream()
			.map((unit) -> new SupervisionUnitView(unit.code(), this.units.nameOf(unit.code(), locale), unit.kind(),
					unit.mark(), unit.source()))
			.toList();
	}

	/** A unit with its name in the caller's language. */
	record SupervisionUnitView(String code, String name, SupervisionUnit.Kind kind, String mark, String source) {
	}

}
