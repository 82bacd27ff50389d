package io.firewarden.registry.agency.domain;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.eligibility.Assessment;
import io.firewarden.registry.eligibility.ConditionCode;
import io.firewarden.registry.eligibility.Result;
import io.firewarden.registry.eligibility.Shortfall;
import io.firewarden.registry.eligibility.Verdict;

/**
 * How an agency stands against the conditions: what lists filter by and events carry.
 *
 * @param asOf the day these lights were first seen
 */
public record Standing(LocalDate asOf, Verdict verdict, List<Light> lights) {

	public Standing {
		lights = List.copyOf(lights);
	}

	static Standing of(Assessment assessment) {
		List<Light> lights = assessment.conditions()
			.stream()
			.map((finding) -> new Light(finding.code(), finding.result(), finding.shortfalls()))
			.toList();
		return new Standing(assessment.asOf(), assessment.verdict(), lights);
	}

	/** Whether a reader would see the same; the day alone makes no difference. */
	boolean looksLike(Standing other) {
		return this.verdict == other.verdict && this.lights.equals(other.lights);
	}

	/** One condition at a glance. */
	public record Light(ConditionCode code, Result result, List<Shortfall> shortfalls) {

		public Light {
			shortfalls = List.copyOf(shortfalls);
		}

	}

}
