package io.firewarden.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.bench.measure.Goal;
import io.firewarden.bench.measure.Measurement;
import io.firewarden.bench.measure.Rounds;
import io.firewarden.bench.measure.Samples;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureTests {

	@Test
	void candidatesTakeTurnsAndTheFirstRoundDoesNotCount() throws Exception {
		List<String> order = new ArrayList<>();
		var samples = new Rounds(() -> order.size()).candidate("a", () -> order.add("a"))
			.candidate("b", () -> order.add("b"))
			.run(2, 2);
		assertThat(String.join("", order)).isEqualTo("aabbaabbaabb");
		assertThat(samples.get("a").count()).isEqualTo(4);
		assertThat(samples.get("a").cpuSeconds()).isEqualTo(4);
	}

	@Test
	void percentilesAreOfTheMeasuredValues() {
		var samples = new Samples();
		for (int i = 100; i > 0; i--) {
			samples.add(i);
		}
		assertThat(samples.median()).isEqualTo(50);
		assertThat(samples.percentile(95)).isEqualTo(95);
	}

	@Test
	void aGoalIsMissedBeyondATenth() {
		assertThat(Goal.atMost("job", "what", 0.9, 1).verdict()).isEqualTo(Goal.Verdict.MET);
		assertThat(Goal.atMost("job", "what", 1.05, 1).verdict()).isEqualTo(Goal.Verdict.CLOSE);
		assertThat(Goal.atMost("job", "what", 1.2, 1).verdict()).isEqualTo(Goal.Verdict.MISSED);
		assertThat(Goal.atLeast("job", "what", 0.95, 1).verdict()).isEqualTo(Goal.Verdict.CLOSE);
		assertThat(Goal.atLeast("job", "what", 0.5, 1).verdict()).isEqualTo(Goal.Verdict.MISSED);
	}

	@Test
	void aMeasurementIsOneLineAndAMissedGoalIsTold() {
		var bytes = new ByteArrayOutputStream();
		var report = new Report(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		report.add(new Measurement("job", "one", 5, 1.5, 2, 64, "5/s"));
		report.add(Goal.atMost("job", "one / other", 3, 1));
		assertThat(report.printGoals()).isFalse();
		assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(5)
			.contains("{\"job\":\"job\",\"candidate\":\"one\",\"n\":5,\"cpu_s\":1.5,\"wall_s\":2.0,\"peak_heap_mb\":64,"
					+ "\"quality\":\"5/s\"}", "| job | one / other | 3.00 | <= 1.00 | MISSED |");
	}

}
