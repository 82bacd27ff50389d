package io.firewarden.registry.practitioner;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person as one agency has engaged them, now or once.
 *
 * @param practitionerId one person, one id; a merged record has the id of the one it was
 * merged into
 * @param name null when nobody recorded it
 * @param engineer null when the person is none
 * @param terms the times at this agency, resolved conflicts taken into account
 * @param contests the days on which another agency had engaged the same person and nobody
 * has decided which engagement stands: the person counts at neither
 */
public record Engaged(String practitionerId, @Nullable String name, @Nullable Registration engineer,
		List<Certificate> operators, List<Term> terms, List<Contest> contests) {

	public Engaged {
		operators = List.copyOf(operators);
		terms = List.copyOf(terms);
		contests = List.copyOf(contests);
	}

	/** Whether a contract with this agency runs on the day. */
	public boolean isEngagedOn(LocalDate day) {
		for (Term term : this.terms) {
			if (term.days().holdsOn(day)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * 注册证书 of an engineer.
	 *
	 * @param issuingProvince first two digits of the region code; 一级 is national
	 * @param confirmedHere an officer confirmed a 二级 of another province
	 */
	public record Registration(String registrationNo, EngineerLevel level, Period validity, String issuingProvince,
			boolean confirmedHere) {
	}

	/** Certificate of an operator; the smaller the rank, the higher. */
	public record Certificate(String certificateNo, int rank, @Nullable OperatorDirection direction, Period validity) {
	}

	/**
	 * One engagement.
	 *
	 * @param insuranceMonth last month of social insurance seen, such as 2022-01
	 */
	public record Term(String engagementId, EngagementRole role, Period days, @Nullable String insuranceMonth) {
	}

	/** Days on which another agency claims the person too. */
	public record Contest(String otherUscc, Period days) {
	}

}
