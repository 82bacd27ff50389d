package io.firewarden.registry.lead.adapter;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.lead.adapter.PublicLists.PublicList;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks for notices of companies with scope alone. */
@RestController
@RequestMapping("/api/registry/public-lists")
class PublicListController {

	private final PublicLists lists;

	private final Clock clock;

	PublicListController(PublicLists lists, Clock clock) {
		this.lists = lists;
		this.clock = clock;
	}

	@PostMapping
	@ApiResponse(responseCode = "202", description = "Notices are drafted", useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<RequestedLists> requestPublicList(@Valid @RequestBody ReferralController.ChosenForm form,
			Caller caller) {
		return ResponseEntity.accepted()
			.body(new RequestedLists(
					this.lists.request(form.list(), form.chosen(), caller, ZonedDateTime.now(this.clock))));
	}

	record RequestedLists(List<PublicList> content) {
	}

}
