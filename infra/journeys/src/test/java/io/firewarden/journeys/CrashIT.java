package io.firewarden.journeys;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each of the seven processes is killed in the middle of a run of 200 agencies through
 * the flow and started again by {@code infra/up}. Nothing accepted is lost, nothing
 * happens twice, and the sum of events comes out.
 */
class CrashIT {

	private static final int AGENCIES = 200;

	private static final int PEOPLE = 4;

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final RunningPlatform platform = RunningPlatform.start();

	private final Flow flow = this.platform.flow(PATIENCE);

	private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

	@Test
	void everyAcceptedWriteSurvivesAndEveryEventHasItsEffectOnce() throws Exception {
		Set<String> usccs = new HashSet<>();
		IntStream.range(0, AGENCIES).forEach((i) -> usccs.add((String) Agencies.form("MA0C", i).get("uscc")));
		during(IntStream.range(0, AGENCIES)
			.<Callable<Object>>mapToObj((i) -> () -> this.flow.register(Agencies.form("MA0C", i)))
			.toList(), "registry", "embedded");
		Facts.await("the frame",
				() -> this.flow.desk("zhidui")
					.get("/api/sampling/frame?q=91511000MA0C")
					.expect(200)
					.body()
					.get("total")
					.asLong() >= AGENCIES ? Optional.of(true) : Optional.empty());

		JsonNode[] published = new JsonNode[1];
		String draw = this.flow.prepareDraw("crash", List.of("Q1", "Q2"));
		this.flow.freeze(draw);
		during(List.of(() -> published[0] = this.flow.completeDraw(draw)), "sampling");
		List<JsonNode> tasks = this.flow.tasks(published[0]);
		List<JsonNode> ours = tasks.stream().filter((task) -> usccs.contains(task.get("uscc").asString())).toList();
		assertThat(ours).extracting((task) -> task.get("uscc").asString())
			.doesNotHaveDuplicates()
			.hasSizeGreaterThan(50);

		during(ours.stream().<Callable<Object>>map((task) -> () -> {
			this.flow.inspect(task.get("taskId").asString(), true);
			return task;
		}).toList(), "inspection", "gateway");

		during(ours.stream().<Callable<Object>>map((task) -> () -> {
			String notice = this.flow.draft(task.get("uscc").asString());
			this.flow.submit(notice);
			this.flow.review(notice);
			this.flow.approve(notice);
			return this.flow.awaitNotice(notice, "PUBLISHED");
		}).toList(), "notification", "standins");

		Balance balance = Balance.settled(this.flow.desk("yunwei"));
		assertThat(balance.dead()).isZero();
		for (JsonNode task : ours) {
			String uscc = task.get("uscc").asString();
			assertThat(total("/api/inspection/orders?uscc=" + uscc)).as("orders of " + uscc).isEqualTo(1);
			assertThat(total("/api/inspection/cases?uscc=" + uscc)).as("cases of " + uscc).isEqualTo(1);
			assertThat(total("/api/notification/notices?uscc=" + uscc)).as("notices about " + uscc).isEqualTo(1);
			List<String> timeline = this.flow.timeline(uscc);
			assertThat(timeline).as("timeline of " + uscc)
				.containsOnlyOnce("registry.agency-registered.v1", "inspection.sheet-signed.v1",
						"inspection.case-filed.v1", "notification.notice-published.v1");
		}
		for (String uscc : usccs) {
			this.flow.desk("zhidui").get("/api/registry/agencies/" + uscc).expect(200);
		}
		JsonNode twice = Desk.visitor(this.platform.standins()).get("/_sim/duplicates").expect(200).body();
		assertThat(twice).as("published more than once: " + twice).isEmpty();
		System.out.printf("crash run: %d agencies, %d inspected and exposed, %d events, balance %s%n", AGENCIES,
				ours.size(), balance.published(),
				balance.differences().isEmpty() ? "comes out" : balance.differences());
	}

	private long total(String list) {
		return this.flow.desk("zhidui").get(list).expect(200).body().get("total").asLong();
	}

	/**
	 * Does the work with several people at once, and meanwhile kills these processes,
	 * each brought back by infra/up.
	 */
	private void during(List<Callable<Object>> work, String... processes)
			throws InterruptedException, ExecutionException {
		List<Future<Object>> going = work.stream().map(this.people::submit).toList();
		int killAt = 0;
		for (String process : processes) {
			killAt += Math.max(1, work.size() / (processes.length + 1));
			awaitDone(going, Math.min(killAt, work.size() - 1));
			this.platform.kill(process);
			this.platform.up();
		}
		for (Future<Object> one : going) {
			one.get();
		}
	}

	private static void awaitDone(List<Future<Object>> going, int count) {
		Facts.await(count + " pieces of work",
				() -> (going.stream().filter(Future::isDone).count() >= count) ? Optional.of(count) : Optional.empty());
	}

}
