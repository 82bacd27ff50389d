package io.firewarden.sampling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.access.Role;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import io.firewarden.sampling.frame.FrameRule;
import io.firewarden.sampling.frame.ObjectRegister;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The people of a draw, and the way to each of its states. */
record Ceremony(Desk organiser, Desk leader, Desk first, Desk second, Desk everybody) {

	static final String CAMPAIGN = "/api/sampling/campaigns/NJ-2022-FTSA";

	static final String FIRST = "7f9c1e0b35ad64828b1c0de2f39a4756";

	static final String SECOND = "c2750a9be83d6f1144e0b8925f6d3a7c";

	static Ceremony at(int port) {
		RegistryStandIn.status = 200;
		RegistryStandIn.listed = 12;
		RegistryStandIn.relations = "";
		return new Ceremony(Desk.of(port, "zhidui", Role.DETACHMENT_OFFICER),
				Desk.of(port, "zhiduizhang", Role.DETACHMENT_LEADER), Desk.of(port, "jianzheng1", Role.AUDITOR),
				Desk.of(port, "jianzheng2", Role.AUDITOR), Desk.ofEverybody(port));
	}

	/** So many registered agencies, and two that are not. */
	static void agencies(ObjectRegister objects, String mark, int registered) {
		try (var registry = new RegistryEvents()) {
			for (int i = 0; i < registered + 2; i++) {
				registry.registered(agency(mark, i), 1, "内江演示机构%s%02d有限公司".formatted(mark, i), i < registered);
			}
		}
		await().untilAsserted(() -> {
			assertThat(objects.objects(FrameRule.agencies(true), LocalDate.of(2022, 3, 7)).in()).hasSize(registered);
			assertThat(objects.objects(FrameRule.agencies(false), LocalDate.of(2022, 3, 7)).in()).hasSize(2);
		});
	}

	static String agency(String mark, int number) {
		return "91511000MA00%s%02dW".formatted(mark, number);
	}

	String open(String quotas) {
		return this.organiser
			.post(CAMPAIGN + "/draws",
					"{\"quotas\":[%s],\"witnesses\":[\"jianzheng1\",\"jianzheng2\"]}".formatted(quotas))
			.expect(201)
			.header("Location");
	}

	String committed(String quotas) {
		String draw = open(quotas);
		commit(draw, FIRST, SECOND);
		return draw;
	}

	void commit(String draw, String one, String other) {
		this.first.post(draw + "/commitments", commitment("jianzheng1", one)).expect(200);
		this.second.post(draw + "/commitments", commitment("jianzheng2", other)).expect(200);
	}

	String seeded(String quotas) {
		String draw = committed(quotas);
		this.organiser.post(draw + "/freeze", "").expect(200);
		this.first.post(draw + "/reveals", value(FIRST)).expect(200);
		this.second.post(draw + "/reveals", value(SECOND)).expect(200);
		return draw;
	}

	String drawn(String quotas) {
		String draw = seeded(quotas);
		this.organiser.post(draw + "/draw", "").expect(200);
		return draw;
	}

	JsonNode view(String draw) {
		return this.organiser.get(draw).expect(200).json();
	}

	String state(String draw) {
		return view(draw).path("state").asString();
	}

	String version(String draw) {
		return this.organiser.get(draw).expect(200).header("ETag");
	}

	static String value(String value) {
		return "{\"value\":\"" + value + "\"}";
	}

	static String commitment(String by, String value) {
		return "{\"commitment\":\"" + new Contribution(by, Contribution.Kind.WITNESS, value).commitment() + "\"}";
	}

	/** A member of each row. */
	static List<String> each(JsonNode rows, String member) {
		List<String> all = new ArrayList<>();
		rows.forEach((row) -> all.add(row.path(member).asString()));
		return all;
	}

}
