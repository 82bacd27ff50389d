package io.firewarden.sampling.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Visits, how many an object has had, and the limits they are held against. */
@RestController
@RequestMapping("/api/sampling")
class VisitController {

	private static final Map<String, String> SORTABLE = Map.of("openedOn", "openedOn", "signedOn", "signedOn");

	private final VisitBook visits;

	private final LimitBook limits;

	private final Problems problems;

	private final Clock clock;

	VisitController(VisitBook visits, LimitBook limits, Problems problems, Clock clock) {
		this.visits = visits;
		this.limits = limits;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping("/visits")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	Listing<Visit> listVisits(@RequestParam(required = false) @Nullable String unitId,
			@RequestParam(required = false) @Nullable String officerId, Paging paging, Caller caller) {
		return Listing.of(this.visits.list(unitId, officerId, caller.jurisdiction(),
				paging.sortable(SORTABLE, new Paging.Order("openedOn", true))));
	}

	@GetMapping("/visits/load")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	LoadView getVisitLoad(@RequestParam String unitId) {
		LocalDate today = LocalDate.now(this.clock);
		var visits = this.visits.of(unitId);
		var limits = this.visits.limits(today);
		return new LoadView(unitId, limits.loads(visits, today), limits.reached(visits, today).isPresent());
	}

	@GetMapping("/reference/visit-limits")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	ResponseEntity<LimitsView> getVisitLimits() {
		return shown(this.limits.current());
	}

	/** A new edition; one of the same first day is replaced. */
	@PutMapping("/reference/visit-limits")
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<LimitsView> putVisitLimits(@Valid @RequestBody LimitsRequest request, ExpectedVersion expected) {
		var current = this.limits.current();
		if (current.version() != expected.value()) {
			throw this.problems.stale();
		}
		return shown(this.limits.save(current, current.state().with(request.edition()))
			.orElseThrow(this.problems::overtaken));
	}

	private static ResponseEntity<LimitsView> shown(Versioned<LimitEditions> editions) {
		return ResponseEntity.ok()
			.eTag(Etags.of(editions.version()))
			.body(new LimitsView(editions.version(), editions.state().editions()));
	}

	record LoadView(String unitId, List<VisitLimits.Load> periods, boolean nextNeedsApproval) {
	}

	record LimitsView(long version, List<VisitLimits> content) {
	}

	record LimitsRequest(@NotNull LocalDate effectiveFrom, @NotBlank @Size(max = 500) String source, boolean unverified,
			@Min(1) int perDay, @Min(1) int perWeek, @Min(1) int perMonth, @Min(1) int cleanVisitsPerYear,
			@Min(0) int jointWindowDays) {

		VisitLimits edition() {
			return new VisitLimits(this.effectiveFrom, this.source, this.unverified, this.perDay, this.perWeek,
					this.perMonth, this.cleanVisitsPerYear, this.jointWindowDays);
		}

	}

}
