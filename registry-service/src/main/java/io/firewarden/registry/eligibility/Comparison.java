package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One demand beside what was found.
 *
 * @param measure what is counted
 * @param required at least this much; null while the official figure is not loaded
 * @param found this much; null while the register does not hold it
 */
public record Comparison(Measure measure, @Nullable BigDecimal required, @Nullable BigDecimal found) {

	public Result result() {
		if (this.required == null || this.found == null) {
			return Result.UNDETERMINED;
		}
		return (this.found.compareTo(this.required) >= 0) ? Result.PASS : Result.FAIL;
	}

	/** What is missing, when it is known that something is. */
	public Optional<Shortfall> shortfall() {
		if (this.required == null || this.found == null || this.found.compareTo(this.required) >= 0) {
			return Optional.empty();
		}
		return Optional.of(new Shortfall(this.measure, this.required.subtract(this.found)));
	}

}
