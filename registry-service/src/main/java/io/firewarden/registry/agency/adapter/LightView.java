package io.firewarden.registry.agency.adapter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.eligibility.ConditionCode;

/**
 * One of the six lights; a condition that the kinds offered do not need is shown as such.
 */
record LightView(String code, Shown result) {

	static List<LightView> of(Standing standing) {
		if (standing.lights().isEmpty()) {
			return List.of();
		}
		Map<String, Standing.Result> results = standing.lights()
			.stream()
			.collect(Collectors.toMap(Standing.Light::condition, Standing.Light::result));
		return Arrays.stream(ConditionCode.values())
			.map(ConditionCode::code)
			.map((code) -> new LightView(code, Shown.of(results.get(code))))
			.toList();
	}

}
