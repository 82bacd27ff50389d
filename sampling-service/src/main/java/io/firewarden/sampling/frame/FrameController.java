package io.firewarden.sampling.frame;

import java.util.Map;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The object register before a freeze: whom the next draw can hit. */
@RestController
@RequestMapping("/api/sampling/frame")
class FrameController {

	private static final Map<String, String> SORTABLE = Map.of("name", "name", "uscc", "_id", "brigade", "brigade");

	private final FrameSearch frame;

	FrameController(FrameSearch frame) {
		this.frame = frame;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	Listing<FrameSearch.FrameRow> listFrame(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String brigade,
			@RequestParam(required = false) @Nullable Boolean registered, Paging paging, Caller caller) {
		var query = new FrameSearch.Query(q, brigade, registered);
		var found = this.frame.search(query, paging.sortable(SORTABLE, new Paging.Order("uscc", false)),
				caller.jurisdiction());
		return Listing.of(found, this.frame.facets(query, caller.jurisdiction()));
	}

}
