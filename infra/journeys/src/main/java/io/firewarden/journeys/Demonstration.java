package io.firewarden.journeys;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * Fills an empty platform with the campaign of 2022 as if it were under way: 60 invented
 * agencies, 12 officers, 80 units, a published draw and one in the middle, sheets,
 * orders, cases and notices in every state. Made through the gateway by the people whose
 * work it is, so that nothing shows which could not have come about. Repeating it is
 * harmless.
 */
final class Demonstration {

	private static final int AGENCIES = 60;

	private static final int OFFICERS = 12;

	private static final int UNITS = 80;

	private static final String SERIES = "MA0D";

	private final Flow flow;

	Demonstration(URI gateway, String password) {
		this.flow = new Flow(gateway, password, Duration.ofSeconds(20));
	}

	void load() {
		registers();
		for (int i = 0; i < AGENCIES; i++) {
			this.flow.register(Agencies.form(SERIES, i));
			if ((i + 1) % 20 == 0) {
				say("  agencies %d of %d".formatted(i + 1, AGENCIES));
			}
		}
		List<String> usccs = IntStream.range(0, AGENCIES)
			.mapToObj((i) -> (String) Agencies.form(SERIES, i).get("uscc"))
			.toList();
		new RegisterRecords(this.flow, usccs).load(UNITS);
		new LeadRecords(this.flow, usccs, SERIES).load();
		marketDays();
		List<JsonNode> tasks = firstDraw();
		sheets(tasks);
		notices(tasks);
		String open = this.flow.prepareDraw("demonstration-2", List.of("Q2"));
		this.flow.freeze(open);
		say("  a second draw waits for its witnesses");
	}

	/** What market regulation has said of the enterprises until yesterday. */
	private void marketDays() {
		Desk officer = this.flow.desk("zhidui");
		Desk.Answer ordered = officer.post("/api/registry/market/pulls", Map.of()).expect(202, 409);
		if (ordered.status() == 409) {
			say("  no exchange is connected: no market data");
			return;
		}
		String job = ordered.text("/id");
		Facts.await("the days of market regulation", () -> {
			JsonNode state = officer.get("/api/registry/jobs/" + job).expect(200).body();
			return state.path("state").asString("").equals("RUNNING") ? Optional.empty() : Optional.of(state);
		});
		say("  market regulation: the days of the last week are pulled");
	}

	private void registers() {
		Desk operator = this.flow.desk("yunwei");
		List<Map<String, Object>> officers = new ArrayList<>();
		for (int i = 0; i < OFFICERS; i++) {
			officers.add(Map.of("officerId", "OF-%03d".formatted(i + 1), "name", "检查员 %02d".formatted(i + 1), "brigade",
					Agencies.BRIGADES.get(i % Agencies.BRIGADES.size()), "certificateNo", "ZF%04d".formatted(i + 1),
					"certificateValidTo", (i == 10) ? "2022-02-28" : "2026-12-31", "onLeave", i == 11));
		}
		operator.put("/api/registry/demonstration/officers", Map.of("officers", officers), 0).expect(200, 204);
		List<Map<String, Object>> units = new ArrayList<>();
		for (int i = 0; i < UNITS; i++) {
			Map<String, Object> unit = new LinkedHashMap<>();
			unit.put("unitId", "U-%03d".formatted(i + 1));
			unit.put("name", "内江示例%s%02d".formatted(i % 8 == 0 ? "商业综合体" : i % 3 == 0 ? "医院" : "酒店", i + 1));
			unit.put("brigade", Agencies.BRIGADES.get(i % Agencies.BRIGADES.size()));
			unit.put("keyUnit", i % 5 != 4);
			unit.put("largeComplex", i % 8 == 0);
			unit.put("floorArea", (i == 0) ? 50000 : i % 8 == 0 ? 62000 + i : 3200 + i * 40);
			unit.put("gamesVenue", i == 7);
			unit.put("receptionHotel", i == 10 || i == 22);
			units.add(unit);
		}
		operator.put("/api/registry/demonstration/units", Map.of("units", units), 0).expect(200, 204);
		say("  officers %d, units %d".formatted(OFFICERS, UNITS));
	}

	private List<JsonNode> firstDraw() {
		Facts.await("the agencies at the draw's frame", () -> {
			// The frame follows the register by events; the draw must see all of them.
			JsonNode listing = this.flow.desk("zhidui").get("/api/sampling/frame").expect(200).body();
			return (listing.get("total").asLong() >= AGENCIES) ? Optional.of(listing) : Optional.empty();
		});
		String draw = this.flow.prepareDraw("demonstration-1", List.of("Q1", "Q2"));
		this.flow.freeze(draw);
		List<JsonNode> tasks = this.flow.tasks(this.flow.completeDraw(draw));
		say("  a draw of %d agencies is published".formatted(tasks.size()));
		return tasks;
	}

	private void sheets(List<JsonNode> tasks) {
		for (int i = 0; i < 8; i++) {
			this.flow.inspect(tasks.get(i).get("taskId").asString(), i < 6);
		}
		JsonNode begun = tasks.get(8);
		this.flow.fill(begun.get("taskId").asString(),
				Flow.account(begun.get("officers").get(0).get("officerId").asString()), false);
		say("  8 sheets are signed, one is begun");
	}

	private void notices(List<JsonNode> tasks) {
		List<String> notices = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			notices.add(this.flow.draft(tasks.get(i).get("uscc").asString()));
		}
		notices.subList(0, 5).forEach(this.flow::submit);
		notices.subList(0, 4).forEach(this.flow::review);
		notices.subList(0, 3).forEach(this.flow::approve);
		notices.subList(0, 3).forEach((notice) -> this.flow.awaitNotice(notice, "PUBLISHED"));
		this.flow.withdraw(notices.get(2));
		this.flow.awaitNotice(notices.get(2), "WITHDRAWN");
		say("  notices: 2 published, 1 withdrawn, 1 reviewed, 1 submitted, 1 draft");
	}

	private static void say(String line) {
		System.out.println(line);
	}

}
