package io.firewarden.sampling.frame;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fires whose causes are traced back (Q7), entered by hand. */
@RestController
@RequestMapping("/api/sampling/fires")
class FireController {

	private static final Rule OTHER_BRIGADE = new Rule("SMP-201");

	private static final Map<String, String> SORTABLE = Map.of("on", "body.on", "brigade", "body.brigade", "name",
			"body.name");

	private final Fires fires;

	private final Problems problems;

	FireController(Fires fires, Problems problems) {
		this.fires = fires;
		this.problems = problems;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	Listing<FireView> listFires(Paging paging, Caller caller) {
		return Listing
			.of(this.fires.list(caller.jurisdiction(), paging.sortable(SORTABLE, new Paging.Order("on", true)))
				.map(FireView::of));
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Entered", useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<FireView> enterFire(@Valid @RequestBody FireRequest request, Caller caller) {
		if (!caller.jurisdiction().covers(request.brigade(), "")) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, OTHER_BRIGADE);
		}
		Fire fire = request.fire(caller.username());
		this.fires.enter(fire);
		return ResponseEntity.created(URI.create("/api/sampling/fires")).body(FireView.of(fire));
	}

	record FireRequest(@NotBlank @Size(max = 60) String unitId, @NotBlank @Size(max = 100) String name,
			@NotNull @Pattern(regexp = "5110[0-9A-Z]{2}") String brigade, @NotNull LocalDate on, @Min(0) int deaths,
			@Min(0) int injured, boolean majorImpact, @Nullable @Size(max = 500) String note) {

		Fire fire(String by) {
			return new Fire("FR-" + Ids.derived("fire", this.unitId, this.on.toString()), this.unitId, this.name,
					this.brigade, this.on, this.deaths, this.injured, this.majorImpact, this.note, by);
		}

	}

	record FireView(String fireId, String unitId, String name, String brigade, LocalDate on, int deaths, int injured,
			boolean majorImpact, boolean mandatory, @Nullable String note, String recordedBy) {

		static FireView of(Fire fire) {
			return new FireView(fire.fireId(), fire.unitId(), fire.name(), fire.brigade(), fire.on(), fire.deaths(),
					fire.injured(), fire.majorImpact(), fire.mandatory(), fire.note(), fire.recordedBy());
		}

	}

}
