package io.firewarden.sampling.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All editions of the limits, the earliest first. */
record LimitEditions(List<VisitLimits> editions) {

	LimitEditions {
		editions = List.copyOf(editions);
	}

	VisitLimits on(LocalDate day) {
		return this.editions.stream()
			.filter((one) -> !one.effectiveFrom().isAfter(day))
			.reduce((_, later) -> later)
			.orElse(this.editions.getFirst());
	}

	/** An edition of the same first day is replaced. */
	LimitEditions with(VisitLimits edition) {
		List<VisitLimits> all = new ArrayList<>(this.editions);
		all.removeIf((one) -> one.effectiveFrom().equals(edition.effectiveFrom()));
		all.add(edition);
		all.sort(Comparator.comparing(VisitLimits::effectiveFrom));
		return new LimitEditions(all);
	}

}
