package io.firewarden.registry.matching.domain;

import java.time.LocalDate;
import java.util.Map;

import io.firewarden.registry.matching.Likeness.Field;

/**
 * What each field can give to a score, in thousandths: dated reference data.
 *
 * @param same a score from which two records look like one enterprise
 */
public record MatchPoints(String version, LocalDate effectiveFrom, String source, int same,
		Map<Field, Integer> points) {

	public MatchPoints {
		points = Map.copyOf(points);
		if (points.values().stream().mapToInt(Integer::intValue).sum() != 1000) {
			throw new IllegalArgumentException("the points of " + version + " do not add up to 1000");
		}
	}

	int most(Field field) {
		return this.points.getOrDefault(field, 0);
	}

}
