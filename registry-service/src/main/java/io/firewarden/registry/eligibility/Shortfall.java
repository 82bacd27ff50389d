package io.firewarden.registry.eligibility;

import java.math.BigDecimal;

/** What is missing, and how much of it: 缺1名中级操作员 is one INTERMEDIATE_OPERATORS. */
public record Shortfall(Measure measure, BigDecimal missing) {

	public Shortfall {
		// One form per amount: 100, never 100.0 or 1E+2, so that shortfalls can be
		// compared.
		missing = missing.stripTrailingZeros();
		missing = missing.setScale(Math.max(missing.scale(), 0));
	}

}
