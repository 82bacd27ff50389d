package io.firewarden.registry.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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
import io.firewarden.registry.register.Listed;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.Written;
import io.firewarden.registry.supervision.SupervisionUnits;
import io.firewarden.registry.unit.UnitView.FlagView;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UnitController {

	static final Rule ENDS_BEFORE_IT_BEGINS = new Rule("REG-410");

	static final Rule FLAG_TWICE = new Rule("REG-411");

	static final Rule ID_TAKEN = new Rule("REG-412");

	private final UnitRegister units;

	private final LargeComplexes large;

	private final RecordAnswers answers;

	private final SupervisionUnits brigades;

	private final Problems problems;

	private final Clock clock;

	UnitController(UnitRegister units, LargeComplexes large, RecordAnswers answers, SupervisionUnits brigades,
			Problems problems, Clock clock) {
		this.units = units;
		this.large = large;
		this.answers = answers;
		this.brigades = brigades;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping("/api/registry/units")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	Listing<UnitView> units(@ParameterObject UnitQuery query, Paging paging, Caller caller, Locale locale) {
		LocalDate day = query.day(today());
		Listed<Unit> listed = this.units.search(query, caller.jurisdiction(), paging);
		return Listing.of(listed.found().map((stored) -> view(stored, day, locale)), listed.facets());
	}

	@PostMapping("/api/registry/units")
	@ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Recorded before, with the same content",
			useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<UnitView> recordUnit(@Valid @RequestBody UnitForm form, Caller caller, Locale locale) {
		Unit wanted = form.record(null, today());
		check(wanted, caller);
		Written<Unit> written = this.units.records().add(wanted, form.why(today()));
		Stored<Unit> stored = this.answers.settled(written, ID_TAKEN);
		return this.answers.added(written, "/api/registry/units/" + stored.id(), stored, view(stored, today(), locale));
	}

	@PutMapping("/api/registry/units/{unitId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<UnitView> reviseUnit(@PathVariable String unitId, @Valid @RequestBody UnitForm form,
			ExpectedVersion expected, Caller caller, Locale locale) {
		Unit wanted = form.record(unitId, today());
		if (this.units.find(unitId, caller.jurisdiction()).isEmpty()) {
			throw this.problems.notFound();
		}
		check(wanted, caller);
		Stored<Unit> stored = this.answers.settled(
				this.units.records()
					.change(unitId, expected.value(), caller.jurisdiction(), form.why(today()), (current) -> wanted),
				ID_TAKEN);
		return this.answers.ok(stored, view(stored, today(), locale));
	}

	@GetMapping("/api/registry/units/{unitId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	ResponseEntity<UnitView> unit(@PathVariable String unitId, @RequestParam @Nullable LocalDate asOf, Caller caller,
			Locale locale) {
		Stored<Unit> stored = this.units.records()
			.asOf(unitId, caller.jurisdiction(), asOf)
			.orElseThrow(this.problems::notFound);
		return this.answers.ok(stored, view(stored, (asOf != null) ? asOf : today(), locale));
	}

	@GetMapping("/api/registry/units/{unitId}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	VersionList unitVersions(@PathVariable String unitId, Caller caller) {
		return this.units.records().versions(unitId, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	@GetMapping("/api/registry/reference/large-complex")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	List<LargeComplexes.Threshold> largeComplexThresholds() {
		return this.large.all();
	}

	private void check(Unit unit, Caller caller) {
		this.answers.checkBrigade(unit.brigade(), caller.jurisdiction());
		for (int i = 0; i < unit.flags().size(); i++) {
			Unit.DatedFlag flag = unit.flags().get(i);
			if (flag.to() != null && flag.to().isBefore(flag.from())) {
				throw this.answers.field(ENDS_BEFORE_IT_BEGINS, "flags[%d].to".formatted(i));
			}
			boolean twice = unit.flags()
				.subList(0, i)
				.stream()
				.anyMatch((other) -> other.flag() == flag.flag() && other.overlaps(flag));
			if (twice) {
				throw this.answers.field(FLAG_TWICE, "flags[%d]".formatted(i));
			}
		}
	}

	private UnitView view(Stored<Unit> stored, LocalDate day, Locale locale) {
		Unit unit = stored.state();
		return new UnitView(stored.id(), stored.version(), unit.name(), unit.uscc(), unit.address(), unit.brigade(),
				this.brigades.nameOf(unit.brigade(), locale), unit.complex(), unit.floorArea(),
				unit.is(Unit.Flag.KEY_UNIT, day), this.large.isLarge(unit, day), unit.is(Unit.Flag.GAMES_VENUE, day),
				unit.is(Unit.Flag.RECEPTION_HOTEL, day), unit.flags().stream().map(FlagView::of).toList(),
				unit.source(), stored.updatedAt());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
