package io.firewarden.registry.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.supervision.SupervisionUnits;
import io.firewarden.registry.unit.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The units that draws want asked. */
@RestController
@RequestMapping("/api/registry/surveys/requests")
class SurveyRequestController {

	private final SurveyRequests requests;

	private final SurveyRegister register;

	private final UnitDirectory units;

	private final SupervisionUnits brigades;

	SurveyRequestController(SurveyRequests requests, SurveyRegister register, UnitDirectory units,
			SupervisionUnits brigades) {
		this.requests = requests;
		this.register = register;
		this.units = units;
		this.brigades = brigades;
	}

	/** Those that have not answered since. */
	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	SurveyRequestList surveyRequests(Caller caller, Locale locale) {
		List<SurveyRequests.Request> all = this.requests.all(caller.jurisdiction());
		List<String> ids = all.stream().map(SurveyRequests.Request::unitId).toList();
		Map<String, UnitDirectory.UnitCard> known = this.units.cards(ids);
		return new SurveyRequestList(SurveyRequests.open(all, this.register.lastAnswers(ids)).stream().map((one) -> {
			var card = known.get(one.unitId());
			return new SurveyRequestView(one.unitId(), (card != null) ? card.name() : one.name(), one.brigade(),
					(one.brigade() != null) ? this.brigades.nameOf(one.brigade(), locale) : null, one.drawId(),
					one.askedOn());
		}).toList());
	}

	record SurveyRequestList(List<SurveyRequestView> content) {
	}

	record SurveyRequestView(String unitId, @Nullable String unitName, @Nullable String brigade,
			@Nullable String brigadeName, String drawId, LocalDate askedOn) {
	}

}
