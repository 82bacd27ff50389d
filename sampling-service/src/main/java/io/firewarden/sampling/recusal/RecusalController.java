package io.firewarden.sampling.recusal;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A leader grants a recusal before a draw. */
@RestController
@RequestMapping("/api/sampling/recusals")
class RecusalController {

	private final RecusalBook recusals;

	private final Clock clock;

	RecusalController(RecusalBook recusals, Clock clock) {
		this.recusals = recusals;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR,
			Role.SERVICE })
	Listing<Recusal> listRecusals(Paging paging) {
		return Listing.of(this.recusals.list(paging.sortable(Map.of("from", "body.from", "officerId", "body.officerId"),
				new Paging.Order("from", true))));
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Granted", useReturnTypeSchema = true)
	@Access(Role.DETACHMENT_LEADER)
	ResponseEntity<Recusal> grantRecusal(@Valid @RequestBody RecusalRequest request, Caller caller) {
		LocalDate today = LocalDate.now(this.clock);
		var granted = this.recusals.grant(new Recusal(
				"RC-" + Ids.derived("recusal", request.officerId(), request.objectId(), today.toString()),
				request.officerId(), request.objectId(), request.reason(), today, request.until(), caller.username()));
		return ResponseEntity.created(URI.create("/api/sampling/recusals")).body(granted);
	}

	record RecusalRequest(@NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,40}") String officerId,
			@NotBlank @Size(max = 64) String objectId,
			@NotNull @Pattern(regexp = "OWN_REQUEST|APPLIED_BY_AGENCY|RELATION|FORMER_EMPLOYMENT|OTHER") String reason,
			@Nullable LocalDate until) {
	}

}
