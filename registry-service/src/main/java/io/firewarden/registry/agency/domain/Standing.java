package io.firewarden.registry.agency.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How an agency stands against the conditions of practice, as it was found on a day: what
 * lists filter by and events carry. The agency keeps and compares it; finding it is the
 * matter of the eligibility feature.
 *
 * @param asOf the day these lights were first seen
 */
public record Standing(LocalDate asOf, Verdict verdict, List<Light> lights) {

	public Standing {
		lights = List.copyOf(lights);
	}

	/** Whether a reader would see the same; the day alone makes no difference. */
	boolean looksLike(Standing other) {
		return this.verdict == other.verdict && this.lights.equals(other.lights);
	}

	/** What the lights say together. */
	public enum Verdict {

		ELIGIBLE, INELIGIBLE, UNDETERMINED

	}

	/** How one condition stands. */
	public enum Result {

		PASS, FAIL, UNDETERMINED

	}

	/**
	 * One condition at a glance.
	 *
	 * @param condition its code in the item catalogue, such as {@code ELG-04}
	 */
	public record Light(String condition, Result result, List<Lack> lacking) {

		public Light {
			lacking = List.copyOf(lacking);
		}

	}

	/**
	 * How much of what is missing.
	 *
	 * @param measure such as {@code INTERMEDIATE_OPERATORS}
	 */
	public record Lack(String measure, BigDecimal amount) {
	}

}
