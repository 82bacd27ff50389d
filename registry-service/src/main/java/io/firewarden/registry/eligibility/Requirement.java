package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * At least so much of a measure.
 *
 * @param atLeast null while the official figure is not loaded: the comparison then stays
 * undetermined instead of guessing
 */
public record Requirement(Measure measure, @Nullable BigDecimal atLeast) {

	Comparison compare(Facts facts, LocalDate asOf) {
		return new Comparison(this.measure, this.atLeast, Counting.amount(this.measure, facts, asOf));
	}

}
