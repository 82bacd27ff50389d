package io.firewarden.sampling;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.access.Role;
import io.firewarden.sampling.draw.adapter.verify.Replay;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import io.firewarden.sampling.frame.FrameObject;
import io.firewarden.sampling.frame.FrameRule;
import io.firewarden.sampling.frame.ObjectRegister;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From the registry's events to a bundle that anybody can verify. */
@SamplingTest
class DrawFlowIT {

	private static final String FIRST = "7f9c1e0b35ad64828b1c0de2f39a4756";

	private static final String SECOND = "c2750a9be83d6f1144e0b8925f6d3a7c";

	private static final String CAMPAIGN = "/api/sampling/campaigns/NJ-2022-FTSA";

	@LocalServerPort
	int port;

	@Autowired
	ObjectRegister objects;

	private Desk organiser;

	private Desk first;

	private Desk second;

	private Desk everybody;

	@BeforeEach
	void agenciesAreKnown() {
		RegistryStandIn.status = 200;
		this.organiser = Desk.of(this.port, "zhidui", Role.DETACHMENT_OFFICER);
		this.first = Desk.of(this.port, "jianzheng1", Role.AUDITOR);
		this.second = Desk.of(this.port, "jianzheng2", Role.AUDITOR);
		this.everybody = Desk.ofEverybody(this.port);
		try (var registry = new RegistryEvents()) {
			for (int i = 0; i < 13; i++) {
				registry.registered("91511000MA00DEM%02dW".formatted(i), 1, "内江演示机构%d有限公司".formatted(i), i < 11);
			}
		}
		await().untilAsserted(() -> {
			assertThat(agencies(true)).hasSize(11);
			assertThat(agencies(false)).hasSize(2);
		});
	}

	@Test
	void aDrawGoesFromItsOpeningToABundleThatMatches() throws Exception {
		String draw = open("\"jianzheng1\",\"jianzheng2\"", "抽取现场掷骰");
		String id = draw.substring(draw.lastIndexOf('/') + 1);
		this.everybody.get(open(id)).expect(404, "PLT-007");
		assertThat(this.first.get("/api/sampling/draws?witness=me").expect(200).json().path("content").toString())
			.contains(id);
		commit(draw);
		JsonNode frozen = this.organiser.post(draw + "/freeze", "").expect(200).json();
		assertThat(frozen.path("state").asString()).isEqualTo("FROZEN");
		assertThat(frozen.path("frameSize").asInt()).isEqualTo(13);
		assertThat(frozen.has("secret")).isFalse();
		assertThat(this.everybody.get(open(id)).expect(200).json().path("frameRoot"))
			.isEqualTo(frozen.path("frameRoot"));
		this.everybody.get(open(id) + "/bundle").expect(404, "PLT-007");
		JsonNode proof = this.everybody.get(open(id) + "/units/91511000MA00DEM03W/proof").expect(200).json();
		assertThat(proof.path("frameRoot")).isEqualTo(frozen.path("frameRoot"));
		assertThat(proof.path("path")).hasSizeBetween(2, 4);
		this.everybody.get(open(id) + "/units/91511000MA00DEM99W/proof").expect(404, "PLT-007");
		this.first.post(draw + "/reveals", value(FIRST)).expect(200);
		this.second.post(draw + "/reveals", value(SECOND)).expect(200);
		JsonNode seeded = this.organiser.post(draw + "/public-values", value("3 6 1 5 2 4")).expect(200).json();
		assertThat(seeded.path("state").asString()).isEqualTo("SEEDED");
		assertThat(seeded.has("seed")).isFalse();
		JsonNode drawn = this.organiser.post(draw + "/draw", "").expect(200).json();
		assertThat(drawn.path("strata").toString()).contains("\"drawn\":3").contains("\"drawn\":2");
		assertThat(drawn.path("teams").toString()).contains("OF-0").doesNotContain("OF-012");
		this.organiser.post(draw + "/draw", "").expect(409, "SMP-040");
		this.organiser.post(draw + "/publish", "").expect(200);
		var bundle = this.everybody.get(open(id) + "/bundle").expect(200);
		assertThat(Replay.of(bundle.bytes())).isEmpty();
		assertThat(Replay.of(bundle.text().replace("MA00DEM03W", "MA00DEM99W").getBytes(StandardCharsets.UTF_8)))
			.isPresent();
		assertThat(bundle.text()).doesNotContain("OF-0");
		assertThat(this.organiser.get(draw + "/bundle").expect(200).bytes()).isEqualTo(bundle.bytes());
		assertThat(this.everybody.get(open(id)).json().path("teams").toString()).contains("\"P0").doesNotContain("OF-");
		theLedgerAndTheHistoryTellIt(id);
	}

	private void theLedgerAndTheHistoryTellIt(String id) {
		await().untilAsserted(() -> {
			JsonNode ledger = this.everybody.get("/public/sampling/campaigns/NJ-2022-FTSA/ledger").expect(200).json();
			assertThat(ledger.path("intact").asBoolean()).isTrue();
			List<String> steps = new ArrayList<>();
			ledger.path("entries").forEach((one) -> {
				if (one.path("drawId").asString().equals(id)) {
					steps.add(one.path("step").asString());
				}
			});
			assertThat(steps).containsExactly("OPENED", "FROZEN", "SEEDED", "DRAWN", "PUBLISHED");
		});
		JsonNode history = this.first.get("/api/sampling/operations/history/draw/" + id).expect(200).json();
		List<String> types = new ArrayList<>();
		history.forEach((one) -> {
			types.add(one.path("type").asString());
			assertThat(one.path("intact").asBoolean()).isTrue();
			JsonNode data = one.path("data");
			Contracts.validate(one.path("type").asString(), data.isString() ? data.asString() : data.toString());
		});
		assertThat(types).containsExactly("sampling.draw-opened.v1", "sampling.draw-frozen.v1",
				"sampling.draw-seeded.v1", "sampling.draw-conducted.v1", "sampling.draw-published.v1",
				"sampling.teams-assigned.v1");
		assertThat(history.toString()).contains("OF-0");
	}

	@Test
	void aFreezeWaitsForTheRegistry() {
		String draw = open("\"jianzheng1\",\"jianzheng2\"", "");
		this.organiser.post(draw + "/freeze", "").expect(422, "SMP-021");
		commit(draw);
		RegistryStandIn.status = 503;
		assertThat(this.organiser.post(draw + "/freeze", "").expect(503, "PLT-014").header("Retry-After")).isNotEmpty();
		assertThat(this.organiser.get(draw).json().path("state").asString()).isEqualTo("DRAFT");
		RegistryStandIn.status = 200;
		this.organiser.post(draw + "/freeze", "").expect(200);
	}

	@Test
	void twoWitnessesMayRevealAtTheSameMoment() {
		String draw = open("\"jianzheng1\",\"jianzheng2\"", "");
		commit(draw);
		this.organiser.post(draw + "/freeze", "").expect(200);
		var one = CompletableFuture.supplyAsync(() -> this.first.post(draw + "/reveals", value(FIRST)));
		var other = CompletableFuture.supplyAsync(() -> this.second.post(draw + "/reveals", value(SECOND)));
		one.join().expect(200);
		other.join().expect(200);
		assertThat(this.organiser.get(draw).json().path("state").asString()).isEqualTo("SEEDED");
	}

	@Test
	void numbersHaveNoGapsWhenManyOpenAtOnce() {
		List<CompletableFuture<String>> opened = IntStream.range(0, 8)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> open("\"jianzheng1\",\"jianzheng2\"", "")))
			.toList();
		assertThat(opened.stream().map(CompletableFuture::join).distinct()).hasSize(8);
		JsonNode all = this.organiser.get(CAMPAIGN + "/draws?size=200").expect(200).json();
		List<Integer> numbers = new ArrayList<>();
		all.path("content").forEach((draw) -> numbers.add(draw.path("sequence").asInt()));
		assertThat(numbers)
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, all.path("total").asInt()).boxed().toList());
	}

	@Test
	@Covers({ "SMP-001", "SMP-003", "SMP-004", "SMP-010", "SMP-031", "SMP-060" })
	void refusalsSayTheirRule() {
		this.organiser.post(CAMPAIGN + "/draws", "{\"quotas\":[\"Q6\"],\"witnesses\":[\"a\",\"b\"]}")
			.expect(422, "SMP-001");
		this.organiser.post(CAMPAIGN + "/draws", "{\"quotas\":[\"Q1\"],\"witnesses\":[\"a\"]}").expect(422, "SMP-003");
		this.organiser.post(CAMPAIGN + "/draws", "{\"quotas\":[\"Q1\"],\"witnesses\":[\"zhidui\",\"b\"]}")
			.expect(422, "SMP-004");
		this.organiser.post(CAMPAIGN + "/draws", "{\"quotas\":[],\"witnesses\":[\"a\",\"b\"]}").expect(400, "PLT-002");
		this.organiser.post("/api/sampling/campaigns/NONE/draws", "{\"quotas\":[\"Q1\"],\"witnesses\":[\"a\",\"b\"]}")
			.expect(404, "PLT-007");
		String draw = open("\"jianzheng1\",\"jianzheng2\"", "");
		Desk stranger = Desk.of(this.port, "stranger", Role.AUDITOR);
		stranger.post(draw + "/commitments", "{\"commitment\":\"" + "0".repeat(64) + "\"}").expect(403, "SMP-010");
		this.first.post(draw + "/commitments", "{\"commitment\":\"short\"}").expect(400, "PLT-002");
		commit(draw);
		this.organiser.post(draw + "/freeze", "").expect(200);
		this.first.post(draw + "/reveals", value("another")).expect(422, "SMP-031");
		this.first.post(draw + "/reveals", "{\"value\":\"\\ud800\"}").expect(400);
		Desk leader = Desk.of(this.port, "zhiduizhang", Role.DETACHMENT_LEADER);
		leader.post(draw + "/void", "{\"reason\":\"  \"}").expect(400, "PLT-002");
		leader.post(draw + "/void", "{\"reason\":\"见证人未到场\"}").expect(200);
		leader.post(draw + "/void", "{\"reason\":\"另一理由\"}").expect(409, "SMP-060");
		String id = draw.substring(draw.lastIndexOf('/') + 1);
		assertThat(this.everybody.get(open(id)).expect(200).json().path("voidReason").asString()).isEqualTo("见证人未到场");
	}

	@Test
	void theCampaignIsThereFromTheFirstStart() {
		JsonNode campaign = this.organiser.get(CAMPAIGN).expect(200).json();
		assertThat(campaign.path("clauses")).hasSize(30);
		assertThat(campaign.path("quotas").get(0).path("name").asString()).isEqualTo("Practising without registration");
		assertThat(this.organiser.get("/api/sampling/campaigns").expect(200).json().path("content")).hasSize(1);
		this.organiser.get("/api/sampling/campaigns/NONE").expect(404, "PLT-007");
		this.organiser.get("/api/sampling/campaigns/NONE/ledger").expect(404, "PLT-007");
		this.organiser.get("/api/sampling/draws/NONE").expect(404, "PLT-007");
	}

	private String open(String witnesses, String source) {
		return this.organiser
			.post(CAMPAIGN + "/draws",
					"{\"quotas\":[\"Q1\",\"Q2\"],\"witnesses\":[%s],\"publicSource\":\"%s\"}".formatted(witnesses,
							source))
			.expect(201)
			.header("Location");
	}

	private void commit(String draw) {
		this.first.post(draw + "/commitments", commitment("jianzheng1", FIRST)).expect(200);
		this.second.post(draw + "/commitments", commitment("jianzheng2", SECOND)).expect(200);
	}

	private static String open(String id) {
		return "/public/sampling/draws/" + id;
	}

	private static String value(String value) {
		return "{\"value\":\"" + value + "\"}";
	}

	private static String commitment(String by, String value) {
		return "{\"commitment\":\"" + new Contribution(by, Contribution.Kind.WITNESS, value).commitment() + "\"}";
	}

	private List<FrameObject> agencies(boolean registered) {
		return this.objects.objects(FrameRule.agencies(registered), LocalDate.of(2022, 3, 7)).in();
	}

}
