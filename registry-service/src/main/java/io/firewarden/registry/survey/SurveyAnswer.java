package io.firewarden.registry.survey;

import java.time.LocalDate;

import io.firewarden.platform.id.Ids;
import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * A unit's answer to who maintains its facilities.
 *
 * @param brigade the unit's
 * @param providerName the agency as the unit names it
 * @param matched code of the registered agency that is meant
 * @param strangerId the unregistered agency that is meant
 * @param until last day of the contract, as the unit says
 */
record SurveyAnswer(String surveyId, String unitId, String brigade, Answer answer, @Nullable String providerName,
		@Nullable String uscc, @Nullable String contractNo, @Nullable LocalDate until, LocalDate answeredOn,
		@Nullable String answeredBy, Outcome outcome, @Nullable String matched, @Nullable String strangerId,
		RecordSource source) {

	/** A unit answers once about the same agency on one day. */
	static String id(String unitId, LocalDate answeredOn, String about) {
		return "SV-" + Ids.derived(unitId, answeredOn.toString(), about).substring(0, 16);
	}

	/** The same answer, now that somebody found out who is meant, or that nobody is. */
	SurveyAnswer meaning(@Nullable String registered) {
		return new SurveyAnswer(this.surveyId, this.unitId, this.brigade, this.answer, this.providerName, this.uscc,
				this.contractNo, this.until, this.answeredOn, this.answeredBy,
				(registered != null) ? Outcome.MATCHED : Outcome.UNREGISTERED, registered, this.strangerId,
				this.source);
	}

	/** What a unit can answer. */
	enum Answer {

		/** An agency does. */
		AGENCY,
		/** Its own people do. */
		SELF,
		/** Nobody does. */
		NONE

	}

	/** What the answer comes to. */
	enum Outcome {

		MATCHED, UNREGISTERED, SELF, NONE

	}

}
