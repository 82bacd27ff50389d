package io.firewarden.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * The sum that must come out: what a service published = what each reader of it applied,
 * passed over or gave up, once nothing is under way.
 *
 * @param dead events that readers gave up
 * @param differences one sentence for each reader whose sum does not come out
 */
record Balance(long published, long pending, long dead, List<String> differences) {

	private static final List<String> SERVICES = List.of("registry", "sampling", "inspection", "notification");

	static Balance of(Desk operator) {
		Map<String, Long> published = new HashMap<>();
		Map<String, JsonNode> balances = new HashMap<>();
		long pending = 0;
		for (String service : SERVICES) {
			JsonNode balance = operator.get("/api/" + service + "/operations/balance").expect(200).body();
			balances.put(service, balance);
			long sum = 0;
			for (JsonNode count : balance.get("published")) {
				sum += count.asLong();
			}
			published.put(service, sum);
			pending += balance.get("pending").asLong();
		}
		long dead = 0;
		List<String> differences = new ArrayList<>();
		for (String service : SERVICES) {
			for (JsonNode reader : balances.get(service).get("consumers")) {
				String source = reader.get("source").asString();
				long accounted = reader.get("applied").asLong() + reader.get("passed").asLong()
						+ reader.get("dead").asLong();
				dead += reader.get("dead").asLong();
				if (accounted != published.get(source)) {
					differences.add("%s-%s accounts for %d of %d events of %s".formatted(service,
							reader.get("consumer").asString(), accounted, published.get(source), source));
				}
			}
		}
		return new Balance(published.values().stream().mapToLong(Long::longValue).sum(), pending, dead, differences);
	}

	/** The balance once nothing waits any more. */
	static Balance settled(Desk operator) {
		return Facts.await("the balance of events", () -> {
			Balance balance = of(operator);
			return (balance.pending == 0 && balance.differences.isEmpty()) ? Optional.of(balance) : Optional.empty();
		});
	}

}
