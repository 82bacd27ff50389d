package io.firewarden.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code [--quick] [--list] [--data DIR] [JOB...]}. Exit code 1 when a goal is missed by
 * more than a tenth, 2 for an unknown job.
 */
public final class Main {

	static final List<Job> JOBS = List.of(new StoreJob(), new RegistryJob(), new ImportJob(), new DrawJob(),
			new MatchJob(), new FeedJob());

	private Main() {
	}

	public static void main(String[] arguments) throws Exception {
		var wanted = new ArrayList<>(List.of(arguments));
		boolean quick = wanted.remove("--quick");
		int data = wanted.indexOf("--data");
		if (data >= 0) {
			wanted.remove(data);
			System.setProperty("data", wanted.remove(data));
		}
		if (wanted.remove("--list")) {
			JOBS.forEach((job) -> System.out.println(job.name()));
			return;
		}
		var unknown = wanted.stream()
			.filter((name) -> JOBS.stream().noneMatch((job) -> job.name().equals(name)))
			.toList();
		if (!unknown.isEmpty()) {
			System.err.println("no job is called " + String.join(", ", unknown));
			System.exit(2);
		}
		var report = new Report(System.out);
		for (Job job : JOBS) {
			if (wanted.isEmpty() || wanted.contains(job.name())) {
				job.run(report, quick);
			}
		}
		System.exit(report.printGoals() ? 0 : 1);
	}

}
