package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.EngineerLevel;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.eligibility.Assessment;
import io.firewarden.registry.eligibility.ConditionFinding;
import io.firewarden.registry.eligibility.EligibilityRules;
import io.firewarden.registry.eligibility.Facts;
import io.firewarden.registry.eligibility.Profile;

/**
 * Asks the rules of eligibility about an agency's file, and puts the answer in the
 * agency's terms.
 */
public final class Assessor {

	private final EligibilityRules rules;

	public Assessor(EligibilityRules rules) {
		this.rules = rules;
	}

	/** Whether any rule was in force on this day. */
	public boolean hasAnAnswerFor(LocalDate day) {
		return this.rules.haveAnAnswerFor(day);
	}

	/** The conditions on any day, explained, from the facts as the file holds them. */
	public Assessment assess(AgencyFile file, LocalDate asOf) {
		return this.rules.assess(facts(file), asOf);
	}

	Standing standing(AgencyFile file, LocalDate asOf) {
		Assessment assessment = assess(file, asOf);
		return new Standing(asOf, Standing.Verdict.valueOf(assessment.verdict().name()),
				assessment.conditions().stream().map(Assessor::light).toList());
	}

	private static Standing.Light light(ConditionFinding finding) {
		List<Standing.Lack> lacking = finding.shortfalls()
			.stream()
			.map((shortfall) -> new Standing.Lack(shortfall.measure().name(), shortfall.missing()))
			.toList();
		return new Standing.Light(finding.code().code(), Standing.Result.valueOf(finding.result().name()), lacking);
	}

	private static Facts facts(AgencyFile file) {
		return new Facts(profile(file.kinds()), file.subjectType().name(), file.subjectType().isLegalPerson(),
				file.premisesArea(),
				file.engineers()
					.stream()
					.map((row) -> new Facts.EngineerCertificate(row.registrationNo().value(),
							row.level() == EngineerLevel.CLASS_1, row.validity().from(), row.validity().to()))
					.toList(),
				file.operators()
					.stream()
					.map((row) -> new Facts.OperatorCertificate(row.certificateNo().value(), row.rank(),
							row.validity().from(), row.validity().to()))
					.toList(),
				file.qualitySystem(), file.processControl());
	}

	/** Which article measures an agency that offers these kinds. */
	private static Profile profile(Set<ServiceKind> kinds) {
		if (kinds.size() > 1) {
			return Profile.BOTH;
		}
		return kinds.contains(ServiceKind.MAINT_TEST) ? Profile.MAINT_TEST : Profile.ASSESS;
	}

}
