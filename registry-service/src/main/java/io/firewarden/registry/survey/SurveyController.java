package io.firewarden.registry.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.Written;
import io.firewarden.registry.supervision.SupervisionUnits;
import io.firewarden.registry.unit.UnitDirectory;
import io.firewarden.registry.unit.UnitDirectory.UnitCard;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/surveys")
class SurveyController {

	static final Rule ANSWERED_OTHERWISE = new Rule("REG-462");

	private final RecordSurvey recordSurvey;

	private final SurveyRegister register;

	private final UnitDirectory units;

	private final AgencyNames agencies;

	private final SupervisionUnits brigades;

	private final RecordAnswers answers;

	private final Problems problems;

	private final Clock clock;

	SurveyController(RecordSurvey recordSurvey, SurveyRegister register, UnitDirectory units, AgencyNames agencies,
			SupervisionUnits brigades, RecordAnswers answers, Problems problems, Clock clock) {
		this.problems = problems;
		this.recordSurvey = recordSurvey;
		this.register = register;
		this.units = units;
		this.agencies = agencies;
		this.brigades = brigades;
		this.answers = answers;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	Listing<SurveyView> surveys(@ParameterObject SurveyRegister.Query query, Paging paging, Caller caller,
			Locale locale) {
		Found<Stored<SurveyAnswer>> found = this.register.search(query, caller.jurisdiction(), paging);
		return Listing.of(new Found<>(views(found.content(), locale), found.total(), found.paging()),
				this.register.facets(query, caller.jurisdiction()));
	}

	@GetMapping("/{surveyId}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	VersionList surveyVersions(@PathVariable String surveyId, Caller caller) {
		return this.register.answers().versions(surveyId, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Recorded before, with the same content",
			useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<SurveyView> recordSurvey(@Valid @RequestBody SurveyForm form, Caller caller, Locale locale) {
		Written<SurveyAnswer> written = this.recordSurvey.record(form, caller.jurisdiction(),
				LocalDate.now(this.clock));
		Stored<SurveyAnswer> stored = this.answers.settled(written, ANSWERED_OTHERWISE);
		return this.answers.added(written, "/api/registry/surveys?unitId=" + stored.state().unitId(), stored,
				views(List.of(stored), locale).getFirst());
	}

	private List<SurveyView> views(List<Stored<SurveyAnswer>> page, Locale locale) {
		Map<String, UnitCard> known = this.units
			.cards(page.stream().map((stored) -> stored.state().unitId()).distinct().toList());
		Map<String, String> names = this.agencies.of(page.stream().map((stored) -> stored.state().matched()).toList());
		return page.stream().map((stored) -> {
			SurveyAnswer one = stored.state();
			UnitCard unit = known.get(one.unitId());
			String matched = one.matched();
			return new SurveyView(stored.id(), stored.version(), one.unitId(), (unit != null) ? unit.name() : null,
					one.brigade(), this.brigades.nameOf(one.brigade(), locale), one.answer(), one.providerName(),
					one.uscc(), (matched != null) ? new MatchedAgency(matched, names.get(matched)) : null,
					one.contractNo(), one.until(), one.answeredOn(), one.answeredBy(), one.outcome(), one.strangerId(),
					one.source(), stored.updatedAt());
		}).toList();
	}

	record SurveyView(String surveyId, long version, String unitId, @Nullable String unitName, String brigade,
			String brigadeName, SurveyAnswer.Answer answer, @Nullable String providerName, @Nullable String uscc,
			@Nullable MatchedAgency matched, @Nullable String contractNo, @Nullable LocalDate until,
			LocalDate answeredOn, @Nullable String answeredBy, SurveyAnswer.Outcome outcome,
			@Nullable String strangerId, RecordSource source, Instant updatedAt) {
	}

	record MatchedAgency(String uscc, @Nullable String name) {
	}

}
