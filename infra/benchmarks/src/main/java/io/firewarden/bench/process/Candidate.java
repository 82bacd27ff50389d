package io.firewarden.bench.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program that does so much of its work whenever it is asked, and says what it cost.
 * Any number of them can wait beside each other for their turn.
 */
public final class Candidate implements AutoCloseable {

	private static final String READY = "ready";

	private final String name;

	private final Process process;

	private final Child child;

	private final BufferedReader answers;

	private boolean ready;

	private Candidate(String name, Process process) {
		this.name = name;
		this.process = process;
		this.child = Child.of(process);
		this.answers = process.inputReader(StandardCharsets.UTF_8);
	}

	/**
	 * What one turn cost.
	 *
	 * @param heapMegabytes the most heap in use, 0 where nobody counts it
	 * @param answer the same for candidates that did the same
	 */
	public record Turn(double cpuSeconds, double wallSeconds, long heapMegabytes, String answer) {
	}

	/** Begins to get ready. */
	public static Candidate start(String name, List<String> command) throws IOException {
		return new Candidate(name,
				new ProcessBuilder(command)
					.redirectError(ProcessBuilder.Redirect.to(Backbone.log(name.replaceAll("\\W+", "-")).toFile()))
					.start());
	}

	/** Waits until it is ready and has done so much. */
	public Turn turn(int n) throws IOException {
		while (!this.ready) {
			this.ready = line().equals(READY);
		}
		this.process.outputWriter().write(n + "\n");
		this.process.outputWriter().flush();
		String[] words = line().split(" ", 4);
		return new Turn(Double.parseDouble(words[0]), Double.parseDouble(words[1]), Long.parseLong(words[2]), words[3]);
	}

	private String line() throws IOException {
		String line = this.answers.readLine();
		if (line == null) {
			throw new IllegalStateException(this.name + " ended; its log is in .data/bench");
		}
		return line;
	}

	/** The most memory that was resident at once, in MB. */
	public long peakMegabytes() throws IOException {
		return this.child.peakMegabytes();
	}

	@Override
	public void close() {
		this.child.close();
	}

}
