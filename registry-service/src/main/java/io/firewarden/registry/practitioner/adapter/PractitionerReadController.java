package io.firewarden.registry.practitioner.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.adapter.PractitionerAnswers.Read;
import io.firewarden.registry.practitioner.application.PeopleSearch;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PractitionerReadController {

	private static final String PEOPLE = "/api/registry/practitioners";

	private final PractitionerPages pages;

	private final PractitionerAnswers answers;

	private final AgencyDirectory agencies;

	private final Problems problems;

	private final Clock clock;

	PractitionerReadController(PractitionerPages pages, PractitionerAnswers answers, AgencyDirectory agencies,
			Problems problems, Clock clock) {
		this.pages = pages;
		this.answers = answers;
		this.agencies = agencies;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping(PEOPLE)
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	Listing<PractitionerView> practitioners(@ParameterObject Filter filter, Paging paging, Caller caller,
			Locale locale) {
		boolean byName = PractitionerAnswers.isOfficer(caller) || caller.has(Role.AGENCY);
		LocalDate today = LocalDate.now(this.clock);
		PractitionerPages.Hits hits = this.pages.page(filter.query(), today, byName, caller.jurisdiction(), paging);
		List<PractitionerView> views = this.answers.views(hits.found().content(), today, caller, locale);
		return new Listing<>(views, hits.found().total(), paging.page(), paging.size(), hits.facets());
	}

	@GetMapping(PEOPLE + "/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	ResponseEntity<PractitionerView> practitioner(@PathVariable String id, @RequestParam @Nullable LocalDate asOf,
			Caller caller, Locale locale) {
		PractitionerId known = new PractitionerId(id);
		Read read = ((asOf == null) ? this.pages.find(known, caller.jurisdiction())
				: this.pages.asOf(known, asOf, caller.jurisdiction()))
			.orElseThrow(this.problems::notFound);
		return ResponseEntity.ok()
			.eTag(Etags.of(read.version()))
			.body(this.answers.view(read, day(asOf), caller, locale));
	}

	@GetMapping(PEOPLE + "/{id}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER })
	VersionList practitionerVersions(@PathVariable String id, Caller caller) {
		PractitionerId known = new PractitionerId(id);
		this.pages.find(known, caller.jurisdiction()).orElseThrow(this.problems::notFound);
		return VersionList.of(this.pages.versions(known), "identity");
	}

	@GetMapping("/api/registry/agencies/{uscc}/people")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	PeopleView agencyPeople(@PathVariable String uscc, @RequestParam @Nullable LocalDate asOf, Caller caller,
			Locale locale) {
		AgencyCard agency = this.agencies.find(uscc, caller.jurisdiction()).orElseThrow(this.problems::notFound);
		LocalDate day = day(asOf);
		List<Read> people = this.pages.of(agency.uscc(), (day.isBefore(LocalDate.now(this.clock))) ? day : null);
		return new PeopleView(agency.uscc(), day, this.answers.views(people, day, caller, locale));
	}

	private LocalDate day(@Nullable LocalDate asOf) {
		return (asOf != null) ? asOf : LocalDate.now(this.clock);
	}

	/** Everybody an agency has engaged, now or once, as of a day. */
	record PeopleView(String uscc, LocalDate asOf, List<PractitionerView> content) {
	}

	/** The filters of the list, as they stand in the address. */
	record Filter(@Nullable String q, @Nullable String uscc, @Nullable String brigade, PeopleSearch.@Nullable As as,
			@Nullable EngineerLevel level, @Nullable Integer rank, @Nullable Boolean contested) {

		PeopleSearch.Query query() {
			return new PeopleSearch.Query(this.q, this.uscc, this.brigade, this.as, this.level, this.rank,
					this.contested);
		}

	}

}
