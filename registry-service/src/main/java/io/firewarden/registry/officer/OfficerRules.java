package io.firewarden.registry.officer;

import java.time.LocalDate;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the record of an officer has to fit. */
@Component
class OfficerRules {

	static final Rule UNKNOWN_UNIT = new Rule("REG-011");

	static final Rule ENDS_BEFORE_IT_BEGINS = new Rule("REG-430");

	static final Rule DISPATCHED_HOME = new Rule("REG-431");

	static final Rule OTHER_ID = new Rule("REG-432");

	private final SupervisionUnits units;

	private final RecordAnswers answers;

	OfficerRules(SupervisionUnits units, RecordAnswers answers) {
		this.units = units;
		this.answers = answers;
	}

	void check(EnforcementOfficer officer, Jurisdiction by) {
		if (!this.units.isKnown(officer.brigade())) {
			throw this.answers.field(UNKNOWN_UNIT, "brigade");
		}
		if (!by.covers(officer.brigade(), null)) {
			throw this.answers.field(RecordAnswers.FOREIGN_BRIGADE, "brigade");
		}
		for (int i = 0; i < officer.leave().size(); i++) {
			checkOrder(officer.leave().get(i).from(), officer.leave().get(i).to(), "leave[%d].to".formatted(i));
		}
		for (int i = 0; i < officer.dispatches().size(); i++) {
			EnforcementOfficer.Dispatch dispatch = officer.dispatches().get(i);
			checkOrder(dispatch.from(), dispatch.to(), "dispatches[%d].to".formatted(i));
			if (!this.units.isKnown(dispatch.brigade())) {
				throw this.answers.field(UNKNOWN_UNIT, "dispatches[%d].brigade".formatted(i));
			}
			if (dispatch.brigade().equals(officer.brigade())) {
				throw this.answers.field(DISPATCHED_HOME, "dispatches[%d].brigade".formatted(i));
			}
		}
		for (int i = 0; i < officer.relations().size(); i++) {
			checkOrder(officer.relations().get(i).declaredOn(), officer.relations().get(i).until(),
					"relations[%d].until".formatted(i));
		}
	}

	private void checkOrder(LocalDate from, @Nullable LocalDate to, String field) {
		if (to != null && to.isBefore(from)) {
			throw this.answers.field(ENDS_BEFORE_IT_BEGINS, field);
		}
	}

}
