package io.firewarden.registry.market.adapter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.domain.DayPull;

/**
 * Which days a source has told of. A file of everything there is tells of all days before
 * it; a day on which the exchange has nothing is told of too.
 */
final class FeedDays {

	/** Days further back are no longer asked for. */
	static final int LOOKED_BACK = 60;

	private final Set<LocalDate> told = new HashSet<>();

	private final TreeSet<LocalDate> ends = new TreeSet<>();

	private LocalDate earliest;

	FeedDays(LocalDate today) {
		this.earliest = today.minusDays(LOOKED_BACK);
	}

	FeedDays with(List<FeedBatch> applied) {
		applied.forEach(this::add);
		return this;
	}

	FeedDays pulled(List<DayPull> pulls) {
		for (DayPull pull : pulls) {
			this.ends.add(pull.day());
			if (pull.state() == DayPull.State.NOTHING) {
				this.told.add(pull.day());
			}
		}
		return this;
	}

	private void add(FeedBatch one) {
		LocalDate to = one.delivery().periodTo();
		if (to == null) {
			return;
		}
		if (one.delivery().full() && to.isAfter(this.earliest)) {
			this.earliest = to;
		}
		LocalDate from = (one.delivery().periodFrom() != null) ? one.delivery().periodFrom() : to;
		LocalDate first = from.isBefore(this.earliest) ? this.earliest : from;
		if (!first.isAfter(to)) {
			first.datesUntil(to.plusDays(1)).limit(LOOKED_BACK + 1L).forEach(this.told::add);
			this.ends.add(first);
			this.ends.add(to);
		}
	}

	/** Days between the first that was told or asked of and the last, not told of. */
	List<LocalDate> gaps() {
		TreeSet<LocalDate> asked = new TreeSet<>(this.ends.tailSet(this.earliest));
		return asked.isEmpty() ? List.of()
				: asked.first().datesUntil(asked.last().plusDays(1)).filter((day) -> !this.told.contains(day)).toList();
	}

}
