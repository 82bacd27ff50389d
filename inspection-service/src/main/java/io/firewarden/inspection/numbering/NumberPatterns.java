package io.firewarden.inspection.numbering;

import java.time.LocalDate;
import java.util.Map;

/**
 * How numbers look: reference data.
 *
 * @param units abbreviation of each supervision unit
 * @param verified whether the issuing body confirmed it
 */
record NumberPatterns(LocalDate effectiveFrom, String source, boolean verified, Map<DocumentKind, String> patterns,
		Map<String, String> units) {

	NumberPatterns {
		patterns = Map.copyOf(patterns);
		units = Map.copyOf(units);
	}

}
