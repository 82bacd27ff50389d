package io.firewarden.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import io.firewarden.testkit.ApiDocument.Question;

/**
 * Every question that a running service answers, asked in each jurisdiction, with each of
 * its filters and in each of its orders: which of them make the store read a whole
 * collection? Made from the document of the API, so a new list or filter is asked for
 * without anybody writing a row.
 */
public final class ApiScans {

	/** Everything, a brigade's, an agency's own, and who minds the machines. */
	private static final List<String> ROLES = List.of("DETACHMENT_OFFICER", "BRIGADE_OFFICER", "AGENCY", "ASSOCIATION",
			"OPERATOR");

	/** What else happens meanwhile is not there each time. */
	private static final int TIMES = 3;

	private static final int OK = 200;

	private static final int BAD_REQUEST = 400;

	private final HttpClient http = HttpClient.newHttpClient();

	private final String address;

	private final Supplier<Map<String, Long>> scans;

	private final Map<String, List<String>> samples;

	private final Map<String, String> found = new TreeMap<>();

	private Map<String, Long> before = Map.of();

	private int answered;

	private ApiScans(int port, Supplier<Map<String, Long>> scans, Map<String, List<String>> samples) {
		this.address = "http://127.0.0.1:" + port;
		this.scans = scans;
		this.samples = samples;
	}

	/**
	 * Asks everything.
	 * @param scans how often each query was answered without an index so far
	 * @param samples values of parameters and of parts of a path that are no mere text
	 * @return each query without an index, and the first question that led to it
	 * @throws IllegalStateException when there was nothing to ask
	 */
	public static Map<String, String> of(int port, Supplier<Map<String, Long>> scans,
			Map<String, List<String>> samples) {
		var asked = new ApiScans(port, scans, samples);
		for (Question question : ApiDocument.parse(asked.get("/v3/api-docs", "").body()).questions(samples)) {
			boolean sorted = false;
			for (String role : question.path().startsWith("/public/") ? List.of("") : ROLES) {
				sorted |= asked.ask(question, role, !sorted);
			}
		}
		if (asked.answered < ROLES.size()) {
			throw new IllegalStateException("nothing was asked");
		}
		return asked.found;
	}

	private boolean ask(Question question, String role, boolean sorting) {
		if (look(question.path(), role) != OK) {
			return false;
		}
		question.filters().forEach((name, values) -> {
			for (String value : values) {
				String path = question.path() + '?' + name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8);
				if (look(path, role) == BAD_REQUEST) {
					found.put("none, for " + name + " needs a sample", path);
				}
			}
		});
		if (sorting) {
			// A list refuses what it does not sort by.
			question.fields().forEach((field) -> look(question.path() + "?sort=" + field, role));
		}
		return true;
	}

	private int look(String path, String role) {
		Set<String> seen = null;
		for (int time = 0; time < TIMES && (seen == null || !seen.isEmpty()); time++) {
			int status = get(path, role).statusCode();
			if (status != OK) {
				return status;
			}
			Set<String> now = new TreeSet<>();
			Map<String, Long> after = scans.get();
			after.forEach((query, times) -> {
				if (times > before.getOrDefault(query, 0L)) {
					now.add(query);
				}
			});
			before = after;
			if (seen != null) {
				now.retainAll(seen);
			}
			seen = now;
		}
		answered++;
		if (seen != null) {
			seen.forEach((query) -> found.putIfAbsent(query, path + (role.isEmpty() ? "" : " as " + role)));
		}
		return OK;
	}

	private HttpResponse<String> get(String path, String role) {
		var request = HttpRequest.newBuilder(URI.create(address + path));
		if (!role.isEmpty()) {
			var token = TestTokens.of(role);
			first("uscc").forEach(token::agency);
			if (role.equals("BRIGADE_OFFICER")) {
				first("brigade").forEach(token::org);
			}
			request.header("Authorization", "Bearer " + token.sign());
		}
		try {
			return http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private List<String> first(String name) {
		return new ArrayList<>(samples.getOrDefault(name, List.of())).stream().limit(1).toList();
	}

}
