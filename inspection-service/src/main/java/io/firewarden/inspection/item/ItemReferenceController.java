package io.firewarden.inspection.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.web.Problems;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inspection/reference")
class ItemReferenceController {

	static final Rule NO_EDITION = new Rule("INS-023");

	private final ItemCatalogue catalogue;

	private final Problems problems;

	private final Clock clock;

	ItemReferenceController(ItemCatalogue catalogue, Problems problems, Clock clock) {
		this.catalogue = catalogue;
		this.problems = problems;
		this.clock = clock;
	}

	/** The edition that holds on a day, today if none is named. */
	@GetMapping("/items")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AGENCY, Role.ASSOCIATION, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	EditionView getItems(@RequestParam(required = false) @Nullable LocalDate on, Locale locale) {
		return this.catalogue.find((on != null) ? on : LocalDate.now(this.clock))
			.map((edition) -> EditionView.of(edition, locale))
			.orElseThrow(() -> this.problems.refused(HttpStatus.NOT_FOUND, NO_EDITION));
	}

}
