package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Listing;
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
class UnitController {

	static final Rule UNKNOWN_BRIGADE = new Rule("REG-004");

	static final Rule ID_TWICE = new Rule("REG-012");

	private final UnitRegister sites;

	private final SupervisionUnits brigades;

	private final Problems problems;

	UnitController(UnitRegister sites, SupervisionUnits brigades, Problems problems) {
		this.sites = sites;
		this.brigades = brigades;
		this.problems = problems;
	}

	@GetMapping("/api/registry/units")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	Listing<UnitView> units(@RequestParam @Nullable String q, @RequestParam @Nullable String brigade, Paging paging,
			Caller caller, Locale locale) {
		return Listing
			.of(this.sites.search(q, brigade, caller.jurisdiction(), paging).map((site) -> view(site, locale)));
	}

	@PutMapping("/api/registry/demonstration/units")
	@Access(Role.OPERATOR)
	LoadedUnits loadUnits(@Valid @RequestBody UnitLoad load) {
		List<FieldProblem> errors = new ArrayList<>();
		for (int i = 0; i < load.units.size(); i++) {
			if (!this.brigades.isBrigade(load.units.get(i).brigade())) {
				errors.add(FieldProblem.of("units[%d].brigade".formatted(i), UNKNOWN_BRIGADE.code()));
			}
		}
		for (int row : this.sites.repetitions(load.units)) {
			errors.add(FieldProblem.of("units[%d].unitId".formatted(row), ID_TWICE.code()));
		}
		if (!errors.isEmpty()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, new Rule(errors.getFirst().code()), errors);
		}
		this.sites.load(load.units);
		return new LoadedUnits(load.units.size());
	}

	private UnitView view(Site site, Locale locale) {
		return new UnitView(site.unitId(), site.name(), site.brigade(), this.brigades.nameOf(site.brigade(), locale),
				site.keyUnit(), site.largeComplex(), site.floorArea(), site.gamesVenue(), site.receptionHotel());
	}

	record UnitView(String unitId, String name, String brigade, String brigadeName, boolean keyUnit,
			boolean largeComplex, BigDecimal floorArea, boolean gamesVenue, boolean receptionHotel) {
	}

	/** Units to add, or to replace by their id. */
	record UnitLoad(@NotNull @Size(max = 5000) List<@NotNull @Valid Site> units) {
	}

	record LoadedUnits(int loaded) {
	}

}
