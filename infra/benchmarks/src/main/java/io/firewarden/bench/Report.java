package io.firewarden.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.firewarden.bench.measure.Goal;
import io.firewarden.bench.measure.Measurement;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON for each measurement, at the end a table of the goals. */
final class Report {

	private final PrintStream out;

	private final JsonMapper json = new JsonMapper();

	private final List<Goal> goals = new ArrayList<>();

	Report(PrintStream out) {
		this.out = out;
	}

	void add(Measurement measurement) {
		this.out.println(this.json.writeValueAsString(measurement));
	}

	void add(Goal goal) {
		this.goals.add(goal);
	}

	/** True when none is missed. */
	boolean printGoals() {
		if (!this.goals.isEmpty()) {
			this.out.println();
			this.out.println("| job | ratio | measured | goal | verdict |");
			this.out.println("| --- | --- | --- | --- | --- |");
			this.goals.forEach(
					(goal) -> this.out.printf(Locale.ROOT, "| %s | %s | %s | %s %s | %s |%n", goal.job(), goal.what(),
							number(goal.measured()), goal.atMost() ? "<=" : ">=", number(goal.goal()), goal.verdict()));
		}
		return this.goals.stream().noneMatch((goal) -> goal.verdict() == Goal.Verdict.MISSED);
	}

	private static String number(double value) {
		return (value >= 100) ? "%.0f".formatted(value)
				: (value >= 1) ? "%.2f".formatted(value) : "%.3g".formatted(value);
	}

}
