package io.firewarden.registry.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.register.Written;
import io.firewarden.registry.roster.NameKey;
import io.firewarden.registry.roster.Roster;
import io.firewarden.registry.roster.RosterEntry;
import io.firewarden.registry.survey.SurveyAnswer.Outcome;
import io.firewarden.registry.unit.UnitDirectory;
import io.firewarden.registry.unit.UnitDirectory.UnitCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit says who maintains its facilities. */
@Component
class RecordSurvey {

	static final Rule NO_SUCH_UNIT = new Rule("REG-420");

	static final Rule NOBODY_NAMED = new Rule("REG-460");

	private static final int ATTEMPTS = 20;

	private final SurveyRegister register;

	private final UnitDirectory units;

	private final AgencyNames agencies;

	private final Roster roster;

	private final RecordAnswers answers;

	RecordSurvey(SurveyRegister register, UnitDirectory units, AgencyNames agencies, Roster roster,
			RecordAnswers answers) {
		this.register = register;
		this.units = units;
		this.agencies = agencies;
		this.roster = roster;
		this.answers = answers;
	}

	Written<SurveyAnswer> record(SurveyForm form, Jurisdiction by, LocalDate today) {
		UnitCard unit = this.units.find(form.unitId(), by)
			.orElseThrow(() -> this.answers.field(NO_SUCH_UNIT, "unitId"));
		Why why = form.why(today);
		return switch (form.answer()) {
			case SELF -> this.register.answers().add(plain(form, unit, Outcome.SELF, why), why);
			case NONE -> this.register.answers().add(plain(form, unit, Outcome.NONE, why), why);
			case AGENCY -> agency(form, unit, why);
		};
	}

	private Written<SurveyAnswer> agency(SurveyForm form, UnitCard unit, Why why) {
		if (form.namesNobody()) {
			throw this.answers.field(NOBODY_NAMED, "providerName");
		}
		String code = (form.uscc() != null && !form.uscc().isBlank()) ? form.uscc().strip().toUpperCase(Locale.ROOT)
				: null;
		String name = (form.providerName() != null && !form.providerName().isBlank()) ? form.providerName().strip()
				: Objects.requireNonNull(code);
		NameKey key = NameKey.of(name);
		String surveyId = SurveyAnswer.id(form.unitId(), form.answeredOn(), key.value());
		Optional<String> matched = registered(code, key);
		@Nullable String strangerId = null;
		if (matched.isEmpty()) {
			strangerId = Stranger.id(key.value());
			Stranger known = mention(
					new Stranger(strangerId, key.value(), List.of(name), code, Stranger.State.OPEN,
							List.of(unit.brigade()), List.of(), null, null),
					name, code, unit.brigade(),
					new Stranger.Mention(surveyId, form.unitId(), form.contractNo(), form.answeredOn()), why);
			matched = Optional.ofNullable(known.registeredAs());
		}
		return this.register.answers()
			.add(new SurveyAnswer(surveyId, form.unitId(), unit.brigade(), form.answer(), name, code, form.contractNo(),
					form.until(), form.answeredOn(), form.answeredBy(),
					matched.isPresent() ? Outcome.MATCHED : Outcome.UNREGISTERED, matched.orElse(null), strangerId,
					why.source()), why);
	}

	/** By its code; by its name only where one agency alone bears it. */
	private Optional<String> registered(@Nullable String code, NameKey name) {
		if (code != null) {
			return this.agencies.known(code).map((card) -> card.uscc());
		}
		List<RosterEntry> named = this.roster.named(name);
		return (named.size() == 1) ? Optional.of(named.getFirst().uscc()) : Optional.empty();
	}

	private Stranger mention(Stranger fresh, String name, @Nullable String code, String brigade,
			Stranger.Mention mention, Why why) {
		Stranger first = fresh.mentioned(name, code, brigade, mention);
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			if (this.register.add(first, why)) {
				return first;
			}
			Stored<Stranger> there = this.register.stranger(first.strangerId(), new Jurisdiction.Everywhere())
				.orElseThrow();
			Stranger after = there.state().mentioned(name, code, brigade, mention);
			if (this.register.save(there, after, why)) {
				return after;
			}
		}
		throw new IllegalStateException("overtaken too often: " + first.strangerId());
	}

	private static SurveyAnswer plain(SurveyForm form, UnitCard unit, Outcome outcome, Why why) {
		return new SurveyAnswer(SurveyAnswer.id(form.unitId(), form.answeredOn(), outcome.name()), form.unitId(),
				unit.brigade(), form.answer(), null, null, null, form.until(), form.answeredOn(), form.answeredBy(),
				outcome, null, null, why.source());
	}

}
