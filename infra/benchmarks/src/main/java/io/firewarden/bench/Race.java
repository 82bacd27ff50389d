package io.firewarden.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.bench.measure.Measurement;
import io.firewarden.bench.measure.Rounds;
import io.firewarden.bench.measure.Samples;
import io.firewarden.bench.process.Candidate;

/** Programs that do the same task by turns, each in a process of its own. */
final class Race {

	private final Report report;

	private final String job;

	private final String task;

	private final List<Runner> runners = new ArrayList<>();

	Race(Report report, String job, String task) {
		this.report = report;
		this.job = job;
		this.task = task;
	}

	/** What is left of one: the median of its turns, for one piece of the work. */
	record Result(double cpuMicros, String answer) {
	}

	/**
	 * One who takes part.
	 * @param n how much of the work it does in a turn
	 * @param command empty for one that is not installed
	 */
	Race candidate(String name, int n, Optional<List<String>> command) throws IOException {
		if (command.isPresent()) {
			this.runners
				.add(new Runner(name, n, Candidate.start(this.job + " " + this.task + " " + name, command.get())));
		}
		return this;
	}

	Map<String, Result> run(int rounds) throws Exception {
		try {
			Rounds turns = new Rounds(() -> 0);
			this.runners.forEach((one) -> turns.candidate(one.name, one::turn));
			turns.run(rounds, 1);
			Map<String, Result> results = new LinkedHashMap<>();
			for (Runner one : this.runners) {
				results.put(one.name, one.result());
			}
			return results;
		}
		finally {
			this.runners.forEach((one) -> one.candidate.close());
		}
	}

	/** One that takes part. */
	private final class Runner {

		private final String name;

		private final int n;

		private final Candidate candidate;

		private final List<Candidate.Turn> turns = new ArrayList<>();

		Runner(String name, int n, Candidate candidate) {
			this.name = name;
			this.n = n;
			this.candidate = candidate;
		}

		void turn() throws IOException {
			this.turns.add(this.candidate.turn(this.n));
		}

		/** The first turn warmed up. */
		Result result() throws IOException {
			Samples cpu = new Samples();
			Samples wall = new Samples();
			this.turns.stream().skip(1).forEach((turn) -> {
				cpu.add(turn.cpuSeconds());
				wall.add(turn.wallSeconds());
			});
			String answer = this.turns.getLast().answer();
			Race.this.report.add(new Measurement(Race.this.job, Race.this.task + ": " + this.name, this.n, cpu.median(),
					wall.median(), this.candidate.peakMegabytes(),
					"%,.0f per second of processor; answer %s".formatted(this.n / cpu.median(), answer)));
			return new Result(cpu.median() * 1e6 / this.n, answer);
		}

	}

}
