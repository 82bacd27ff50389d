package io.firewarden.registry.market.adapter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.Layout;

/**
 * 结构变化: columns that came or went, told as long as the files from before are looked at.
 * Objects leave out what they have no value for: there only a key that every earlier file
 * had is missing, and only a key that nobody knows is new.
 */
final class FeedDrift {

	/** What is told of objects rests on more than one file. */
	private static final int FEWEST_OF_OBJECTS = 2;

	private final Predicate<String> known;

	private final ZoneId zone;

	FeedDrift(Predicate<String> known, ZoneId zone) {
		this.known = known;
		this.zone = zone;
	}

	/**
	 * How the columns of the last file differ from those before.
	 * @param applied of one source and table, the newest first
	 * @param since files received before this day are not looked at
	 */
	List<Drift> of(List<FeedBatch> applied, LocalDate since) {
		List<FeedBatch> named = applied.stream()
			.filter((one) -> !one.finding().titles().isEmpty() && !day(one).isBefore(since))
			.toList();
		if (named.isEmpty()) {
			return List.of();
		}
		FeedBatch last = named.getFirst();
		List<FeedBatch> alike = named.stream().filter((one) -> isAlike(one, last)).toList();
		boolean objects = last.finding().layout() != null && last.finding().layout().separator() == Layout.OBJECTS;
		List<Drift> drift = new ArrayList<>();
		for (String column : last.finding().titles()) {
			int run = run(alike, column, true);
			if (run < alike.size() && !(objects && this.known.test(column))) {
				drift.add(new Drift(last.delivery().table(), column, Change.ADDED, day(alike.get(run - 1))));
			}
		}
		Set<String> gone = new LinkedHashSet<>();
		alike.forEach((one) -> gone.addAll(one.finding().titles()));
		last.finding().titles().forEach(gone::remove);
		for (String column : gone) {
			int run = run(alike, column, false);
			List<FeedBatch> before = alike.subList(run, alike.size());
			boolean always = before.size() >= FEWEST_OF_OBJECTS
					&& before.stream().allMatch((one) -> one.finding().titles().contains(column));
			if (!objects || always) {
				drift.add(new Drift(last.delivery().table(), column, Change.MISSING, day(alike.get(run - 1))));
			}
		}
		return drift;
	}

	/** How many of the newest have it, or have it not. */
	private static int run(List<FeedBatch> newestFirst, String column, boolean has) {
		int run = 0;
		while (run < newestFirst.size() && newestFirst.get(run).finding().titles().contains(column) == has) {
			run++;
		}
		return run;
	}

	/** A workbook in place of a text is another thing, not a change. */
	private static boolean isAlike(FeedBatch one, FeedBatch last) {
		return Objects.equals(one.finding().format(), last.finding().format())
				&& one.delivery().by().equals(last.delivery().by());
	}

	private LocalDate day(FeedBatch one) {
		return LocalDate.ofInstant(one.receivedAt(), this.zone);
	}

	/** What happened to a column. */
	enum Change {

		ADDED, MISSING

	}

	/** A column that came or went. */
	record Drift(String table, String column, Change change, LocalDate since) {
	}

}
