package io.firewarden.inspection.task.adapter;

import java.util.Locale;

import io.firewarden.inspection.task.application.EligibilityHints;
import io.firewarden.platform.remote.Breakers;

/** Asks the registry, and makes do without it. */
final class FeignEligibilityHints implements EligibilityHints {

	private final FeignRegistry registry;

	private final Breakers breakers;

	FeignEligibilityHints(FeignRegistry registry, Breakers breakers) {
		this.registry = registry;
		this.breakers = breakers;
	}

	@Override
	public Hint of(String uscc, Locale locale) {
		return this.breakers.ask("registry", () -> known(this.registry.eligibility(uscc, locale.toLanguageTag())),
				(outage) -> new Hint.Unavailable());
	}

	private static Hint known(FeignRegistry.Eligibility answer) {
		return new Hint.Known(answer.asOf(), answer.verdict(),
				answer.conditions()
					.stream()
					.map((condition) -> new Condition(condition.code(), condition.name(), condition.result(),
							condition.shortfall()))
					.toList());
	}

}
