package io.firewarden.registry.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TimelineController {

	private final Timeline timeline;

	private final AgencyDirectory agencies;

	private final MessageSource texts;

	private final Problems problems;

	TimelineController(Timeline timeline, AgencyDirectory agencies, MessageSource texts, Problems problems) {
		this.timeline = timeline;
		this.agencies = agencies;
		this.texts = texts;
		this.problems = problems;
	}

	@GetMapping("/api/registry/agencies/{uscc}/timeline")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	TimelineView agencyTimeline(@PathVariable String uscc, Caller caller, Locale locale) {
		Jurisdiction by = caller.jurisdiction();
		AgencyCard agency = this.agencies.find(uscc, by).orElseThrow(this.problems::notFound);
		boolean asTheAgency = by instanceof Jurisdiction.OwnAgency;
		return new TimelineView(this.timeline.of(agency.uscc(), asTheAgency)
			.stream()
			.map((line) -> view(line, asTheAgency, locale))
			.toList());
	}

	/**
	 * The agency learns what happened, not which officer did it nor where the desk shows
	 * it.
	 */
	private LineView view(Timeline.Line line, boolean asTheAgency, Locale locale) {
		String detail = say(locale, line.key() + ".detail",
				line.args().stream().map((arg) -> spoken(arg, locale)).toArray());
		return new LineView(line.id(), line.at(), line.type(), line.service(), say(locale, line.key()),
				detail.isEmpty() ? null : detail, asTheAgency ? null : line.actor(), asTheAgency ? null : line.link());
	}

	/** An argument may itself be the key of a text. */
	private String spoken(String arg, Locale locale) {
		return arg.startsWith("@") ? say(locale, arg.substring(1)) : arg;
	}

	private String say(Locale locale, String key, Object... args) {
		return this.texts.getMessage(key, args, locale).strip();
	}

	record TimelineView(List<LineView> content) {
	}

	/** One line in the caller's language. */
	record LineView(String id, Instant at, String type, String service, String title, @Nullable String detail,
			@Nullable String actor, @Nullable String link) {
	}

}
