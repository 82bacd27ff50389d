package io.firewarden.registry.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.roster.NameKey;
import io.firewarden.registry.roster.Roster;
import io.firewarden.registry.unit.UnitDirectory;
import io.firewarden.registry.unit.UnitDirectory.UnitCard;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/surveys/unregistered")
class StrangerController {

	static final Rule NOT_IN_THIS_STATE = new Rule("REG-461");

	private final SurveyRegister register;

	private final UnitDirectory units;

	private final AgencyNames agencies;

	private final Roster roster;

	private final Problems problems;

	private final Clock clock;

	StrangerController(SurveyRegister register, UnitDirectory units, AgencyNames agencies, Roster roster,
			Problems problems, Clock clock) {
		this.register = register;
		this.units = units;
		this.agencies = agencies;
		this.roster = roster;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	StrangerList unregisteredAgencies(@RequestParam @Nullable String brigade,
			@RequestParam Stranger.@Nullable State state, Caller caller) {
		return new StrangerList(
				this.register.strangers(brigade, state, caller.jurisdiction()).stream().map(this::view).toList());
	}

	@GetMapping("/{strangerId}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	VersionList strangerVersions(@PathVariable String strangerId, Caller caller) {
		return this.register.strangerVersions(strangerId, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	@PostMapping("/{strangerId}/registration")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	StrangerView registeredStranger(@PathVariable String strangerId, @Valid @RequestBody RegistrationForm form,
			Caller caller) {
		String uscc = this.agencies.written(form.uscc(), new Jurisdiction.Everywhere(), "uscc").uscc();
		return decide(strangerId, null, caller, (stranger) -> stranger.registered(uscc));
	}

	@PostMapping("/{strangerId}/not-found")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	StrangerView strangerNotFound(@PathVariable String strangerId, @Valid @RequestBody ReasonForm form, Caller caller) {
		return decide(strangerId, form.reason(), caller, (stranger) -> stranger.notFound(form.reason()));
	}

	@PostMapping("/{strangerId}/reopening")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	StrangerView reopenStranger(@PathVariable String strangerId, @Valid @RequestBody ReasonForm form, Caller caller) {
		return decide(strangerId, form.reason(), caller, (stranger) -> stranger.reopened(form.reason()));
	}

	private StrangerView decide(String strangerId, @Nullable String reason, Caller caller,
			Function<Stranger, Optional<Stranger>> decision) {
		Stored<Stranger> before = this.register.stranger(strangerId, caller.jurisdiction())
			.orElseThrow(this.problems::notFound);
		Stranger after = decision.apply(before.state())
			.orElseThrow(() -> this.problems.refused(HttpStatus.CONFLICT, NOT_IN_THIS_STATE));
		Why why = Why.officer(reason, LocalDate.now(this.clock));
		if (!this.register.save(before, after, why)) {
			throw this.problems.overtaken();
		}
		// Repeating the decision finishes what a crash left undone.
		for (Stranger.Mention mention : after.mentions()) {
			this.register.answers()
				.find(mention.surveyId(), new Jurisdiction.Everywhere())
				.ifPresent((answer) -> this.register.answers()
					.put(answer.state(), why, (current) -> current.meaning(after.registeredAs())));
		}
		return this.register.stranger(strangerId, caller.jurisdiction())
			.map(this::view)
			.orElseThrow(this.problems::notFound);
	}

	private StrangerView view(Stored<Stranger> stored) {
		Stranger one = stored.state();
		Map<String, UnitCard> known = this.units
			.cards(one.mentions().stream().map(Stranger.Mention::unitId).distinct().toList());
		List<NamingUnit> naming = one.mentions().stream().map((mention) -> {
			UnitCard unit = known.get(mention.unitId());
			return new NamingUnit(mention.unitId(), (unit != null) ? unit.name() : null, mention.contractNo(),
					mention.answeredOn());
		}).toList();
		List<LikeAgency> candidates = this.roster.named(new NameKey(one.nameKey()))
			.stream()
			.map((entry) -> new LikeAgency(entry.uscc(), entry.name()))
			.toList();
		return new StrangerView(stored.id(), stored.version(), one.names(), one.uscc(), one.state(), one.brigades(),
				naming, candidates, one.registeredAs(), one.reason());
	}

	record RegistrationForm(@NotBlank String uscc) {
	}

	record ReasonForm(@NotBlank @Size(max = 500) String reason) {
	}

	record StrangerList(List<StrangerView> content) {
	}

	/**
	 * An agency that units name and nobody registered.
	 *
	 * @param candidates agencies that are on the register under a like name by now
	 */
	record StrangerView(String strangerId, long version, List<String> names, @Nullable String uscc,
			Stranger.State state, List<String> brigades, List<NamingUnit> units, List<LikeAgency> candidates,
			@Nullable String registeredAs, @Nullable String reason) {
	}

	record NamingUnit(String unitId, @Nullable String unitName, @Nullable String contractNo, LocalDate answeredOn) {
	}

	record LikeAgency(String uscc, String name) {
	}

}
