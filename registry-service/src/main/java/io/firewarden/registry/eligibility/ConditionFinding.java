package io.firewarden.registry.eligibility;

import java.util.List;
import java.util.Optional;

/**
 * One condition explained: each demand beside what was found, and the rows that were
 * looked at.
 */
public record ConditionFinding(ConditionCode code, List<Comparison> comparisons, List<CountedRow> rows) {

	public ConditionFinding {
		comparisons = List.copyOf(comparisons);
		rows = List.copyOf(rows);
	}

	/** FAIL as soon as one demand is known to be missed, whatever is still open. */
	public Result result() {
		List<Result> results = this.comparisons.stream().map(Comparison::result).toList();
		if (results.contains(Result.FAIL)) {
			return Result.FAIL;
		}
		return results.contains(Result.UNDETERMINED) ? Result.UNDETERMINED : Result.PASS;
	}

	public List<Shortfall> shortfalls() {
		return this.comparisons.stream().map(Comparison::shortfall).flatMap(Optional::stream).toList();
	}

}
