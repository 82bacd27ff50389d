package io.firewarden.registry.unit;

import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Names of units, for an agency that writes down at which it works; nothing else of them.
 */
@RestController
@RequestMapping("/api/registry/reference/units")
class UnitNameController {

	private static final int FEW = 20;

	private final UnitRegister units;

	private final SupervisionUnits brigades;

	UnitNameController(UnitRegister units, SupervisionUnits brigades) {
		this.units = units;
		this.brigades = brigades;
	}

	@GetMapping
	@Access(Role.AGENCY)
	List<UnitName> unitNames(@RequestParam String q, Locale locale) {
		UnitQuery query = new UnitQuery(q, null, null, null, null, null, null, null);
		return this.units.search(query, new Jurisdiction.Everywhere(), new Paging(0, FEW, List.of()))
			.found()
			.content()
			.stream()
			.map(Stored::state)
			.map((unit) -> new UnitName(unit.unitId(), unit.name(), unit.brigade(),
					this.brigades.nameOf(unit.brigade(), locale)))
			.toList();
	}

	/** A unit by its name. */
	record UnitName(String unitId, String name, String brigade, String brigadeName) {
	}

}
