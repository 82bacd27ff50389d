package io.firewarden.bench;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import io.firewarden.bench.measure.Goal;
import io.firewarden.bench.measure.Measurement;
import io.firewarden.bench.measure.Rounds;
import io.firewarden.bench.measure.Samples;
import io.firewarden.bench.process.Backbone;
import io.firewarden.bench.process.Service;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The registry with 5,000 agencies and 60,000 people on the embedded store, with the
 * heaps of {@code infra/up}: every list, search and facet, the page that shows all of an
 * agency, and the evaluation of everybody. These goals are times, as the people who wait
 * have them.
 */
final class RegistryJob implements Job {

	private static final double LIST_MILLIS = 300;

	private static final double PAGE_MILLIS = 400;

	private static final double EVALUATION_SECONDS = 10;

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	public String name() {
		return "registry";
	}

	@Override
	public void run(Report report, boolean quick) throws Exception {
		int agencies = quick ? 500 : 5000;
		try (var backbone = Backbone.start(); var client = backbone.client()) {
			var data = new RegistryData(client.getDatabase("registry"));
			try (var registry = Service.start("registry", backbone)) {
				data.registerFirst(registry);
			}
			long start = System.nanoTime();
			long documents = data.repeat(agencies);
			double seconds = (System.nanoTime() - start) / 1e9;
			report.add(new Measurement("registry", "fill", documents, backbone.child().cpuSeconds(), seconds,
					backbone.child().peakMegabytes(), "%.0f documents/s".formatted(documents / seconds)));
			start = System.nanoTime();
			try (var registry = Service.start("registry", backbone)) {
				double ready = (System.nanoTime() - start) / 1e9;
				report.add(new Measurement("registry", "start with a full register", agencies,
						registry.child().cpuSeconds(), ready, registry.child().peakMegabytes(), "until ready"));
				evaluate(report, registry, agencies);
				data.awaitNoneWaiting();
				lists(report, registry, agencies);
				page(report, registry, agencies);
				memory(report, backbone, registry, agencies);
			}
			var scans = client.getDatabase("admin")
				.runCommand(new Document("serverStatus", 1))
				.getList("collectionScans", Document.class);
			scans.forEach((scan) -> System.err.println("scan: " + scan.toJson()));
			report.add(Goal.atMost("registry", "queries without an index", scans.size(), 0.5));
		}
	}

	private static void evaluate(Report report, Service registry, int agencies) throws Exception {
		double cpu = registry.child().cpuSeconds();
		long start = System.nanoTime();
		String job = JSON.readTree(expect(202, registry.post("/api/registry/eligibility/recomputations", "{}")).body())
			.get("id")
			.asString();
		JsonNode state;
		do {
			LockSupport.parkNanos(50_000_000);
			state = JSON.readTree(expect(200, registry.get("/api/registry/jobs/" + job)).body());
		}
		while (!state.get("state").asString().matches("DONE|FAILED|CANCELLED"));
		double seconds = (System.nanoTime() - start) / 1e9;
		report.add(new Measurement("registry", "evaluate everybody", agencies, registry.child().cpuSeconds() - cpu,
				seconds, registry.child().peakMegabytes(), state.toString()));
		report.add(Goal.atMost("registry", "seconds to evaluate all agencies", seconds, EVALUATION_SECONDS));
	}

	private static void lists(Report report, Service registry, int agencies) throws Exception {
		String some = RegistryData.name(agencies / 2);
		String number = RegistryData.number(agencies / 3);
		Map<String, String> lists = new LinkedHashMap<>();
		lists.put("agencies", "/agencies?size=20");
		lists.put("agencies, last page", "/agencies?size=20&page=" + (agencies / 20 - 1));
		lists.put("agencies of a brigade, newest first", "/agencies?brigade=511011&sort=updatedAt,desc");
		lists.put("agencies by verdict and kind", "/agencies?verdict=UNDETERMINED&kind=MAINT_TEST");
		lists.put("agencies that something lapses of", "/agencies?warning=90");
		lists.put("agencies, part of the name", "/agencies?q=" + some.substring(2));
		lists.put("agencies, one character", "/agencies?q=" + some.substring(2, 3));
		lists.put("agencies, initials", "/agencies?q=nj");
		lists.put("agencies, pinyin", "/agencies?q=neijiang");
		lists.put("agencies, part of the code", "/agencies?q=" + RegistryData.uscc(agencies / 2).substring(10, 17));
		lists.put("agencies, a person's number", "/agencies?q=51" + number);
		lists.put("people", "/practitioners?size=20");
		lists.put("people, last page", "/practitioners?sort=name,desc&size=20&page=" + (agencies * 12 / 20 - 1));
		lists.put("people of a brigade", "/practitioners?brigade=511024&sort=updatedAt,desc");
		lists.put("people of an agency", "/practitioners?uscc=" + RegistryData.uscc(agencies / 2));
		lists.put("engineers", "/practitioners?as=ENGINEER&level=CLASS_1");
		lists.put("operators of a rank", "/practitioners?as=OPERATOR&rank=4");
		lists.put("contested people", "/practitioners?contested=true");
		lists.put("people, beginning of a number", "/practitioners?q=51" + number.substring(0, 4));
		lists.put("people, part of the name", "/practitioners?q=" + some.substring(2));
		lists.put("people, initials", "/practitioners?q=nj");
		lists.put("people, pinyin and filters", "/practitioners?q=neijiang&as=OPERATOR&rank=3&brigade=511011");
		lists.put("warnings", "/warnings?within=90");
		lists.put("units", "/units?size=20");
		lists.put("units, part of the name", "/units?q=" + some.substring(2));
		lists.put("large complexes of a brigade", "/units?brigade=511011&keyUnit=true&largeComplex=true");
		lists.put("units without a provider", "/units?noProvider=true");
		lists.put("equipment", "/equipment?size=20");
		lists.put("equipment held in a brigade", "/equipment?brigade=511011&held=true");
		lists.put("equipment, beginning of a number", "/equipment?q=SN-" + number.substring(0, 4));
		lists.put("projects", "/projects?size=20");
		lists.put("running projects of a brigade", "/projects?brigade=511011&active=true");
		lists.put("projects, beginning of a contract", "/projects?q=HT-" + number.substring(0, 4));
		lists.put("who has not declared, by brigade", "/filings");
		for (Map.Entry<String, String> list : lists.entrySet()) {
			String path = "/api/registry" + encoded(list.getValue());
			var first = registry.get(path);
			if (first.statusCode() == 404) {
				System.err.println(list.getKey() + ": not there yet");
				continue;
			}
			expect(200, first);
			var samples = measured(registry, () -> expect(200, registry.get(path)), 40);
			report.add(new Measurement("registry", "list: " + list.getKey(), agencies, samples.cpuSeconds(),
					samples.sum() / 1000, registry.child().peakMegabytes(),
					"p50 %.0f ms, p95 %.0f ms, total %s".formatted(samples.median(), samples.percentile(95),
							JSON.readTree(first.body()).path("total"))));
			report.add(Goal.atMost("registry", list.getKey() + ", p95 in ms", samples.percentile(95), LIST_MILLIS));
		}
	}

	/** Only what a query has of Chinese. */
	private static String encoded(String path) {
		return Pattern.compile("[^\\x00-\\x7F]+")
			.matcher(path)
			.replaceAll((match) -> URLEncoder.encode(match.group(), StandardCharsets.UTF_8));
	}

	/** As a browser does it: all at once. */
	private static void page(Report report, Service registry, int agencies) throws Exception {
		String uscc = RegistryData.uscc(agencies / 2);
		List<String> parts = new ArrayList<>();
		for (String path : List.of("/agencies/" + uscc, "/agencies/" + uscc + "/eligibility",
				"/agencies/" + uscc + "/people", "/agencies/" + uscc + "/timeline", "/agencies/" + uscc + "/versions",
				"/equipment?uscc=" + uscc, "/projects?uscc=" + uscc, "/commitments/" + uscc)) {
			if (registry.get("/api/registry" + path).statusCode() == 200) {
				parts.add("/api/registry" + path);
			}
			else {
				System.err.println(path + ": not there yet");
			}
		}
		Samples samples;
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			samples = measured(registry, () -> {
				List<Future<HttpResponse<String>>> answers = new ArrayList<>();
				for (String part : parts) {
					Callable<HttpResponse<String>> call = () -> expect(200, registry.get(part));
					answers.add(threads.submit(call));
				}
				for (Future<HttpResponse<String>> answer : answers) {
					answer.get();
				}
			}, 30);
		}
		report.add(new Measurement("registry", "page of an agency", agencies, samples.cpuSeconds(),
				samples.sum() / 1000, registry.child().peakMegabytes(), "%d requests at once, p50 %.0f ms, p95 %.0f ms"
					.formatted(parts.size(), samples.median(), samples.percentile(95))));
		report.add(Goal.atMost("registry", "page of an agency, p95 in ms", samples.percentile(95), PAGE_MILLIS));
	}

	private static Samples measured(Service registry, Rounds.Work work, int times) throws Exception {
		return new Rounds(registry.child()::cpuSeconds).candidate("it", work)
			.run(4, times / 4)
			.values()
			.iterator()
			.next();
	}

	private static void memory(Report report, Backbone backbone, Service registry, int agencies) throws Exception {
		report.add(new Measurement("registry", "store and broker", agencies, backbone.child().cpuSeconds(), 0,
				backbone.child().peakMegabytes(), "resident now %d MB".formatted(backbone.child().megabytes())));
		report.add(new Measurement("registry", "registry", agencies, registry.child().cpuSeconds(), 0,
				registry.child().peakMegabytes(), "resident now %d MB".formatted(registry.child().megabytes())));
	}

	private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
		if (answer.statusCode() != status) {
			throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
		}
		return answer;
	}

}
