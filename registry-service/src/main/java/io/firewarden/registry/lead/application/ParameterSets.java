package io.firewarden.registry.lead.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import io.firewarden.registry.lead.domain.Parameters;

/** The measures of the rules by day. */
public final class ParameterSets {

	private final List<Parameters> sets;

	public ParameterSets(List<Parameters> sets) {
		this.sets = sets.stream().sorted(Comparator.comparing(Parameters::effectiveFrom)).toList();
	}

	/** Those of a day; before the first day of all, the first. */
	public Parameters on(LocalDate day) {
		return this.sets.stream()
			.filter((set) -> !set.effectiveFrom().isAfter(day))
			.reduce((earlier, later) -> later)
			.orElse(this.sets.getFirst());
	}

}
