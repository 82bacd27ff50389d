package io.firewarden.registry.market.adapter.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.Standins;
import io.firewarden.testkit.TestTokens;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Days of the exchange become batches, over the whole service. */
@RegistryTest
class PullIT {

	private static final Standins STANDINS = Standins.start(Map.of("FIREWARDEN_EXCHANGE_APPKEY",
			"test-appkey-0123456789", "FIREWARDEN_EXCHANGE_DEMONSTRATION", "false"));

	@LocalServerPort
	int port;

	@Autowired
	ServiceDatabase database;

	@Autowired
	Clock clock;

	@DynamicPropertySource
	static void exchange(DynamicPropertyRegistry registry) {
		registry.add("firewarden.sharing.url", () -> STANDINS.address() + "/exchange");
		registry.add("firewarden.sharing.appkey", () -> "test-appkey-0123456789");
		registry.add("firewarden.sharing.pause", () -> "20ms");
	}

	@BeforeEach
	void beginAnew() {
		STANDINS.command("POST", "/_sim/reset", "");
	}

	@Test
	void missedDaysBecomeBatchesAndTheirRowsAreKept() {
		day("2022-03-02", row(201) + row(202));
		day("2022-03-04", row(203));
		pull("{\"from\":\"2022-03-01\",\"to\":\"2022-03-04\"}");
		assertThat(state("2022-03-01")).isEqualTo("NOTHING");
		assertThat(state("2022-03-02")).isEqualTo("TAKEN");
		String batch = pulled("2022-03-02").path("batchId").asString();
		await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
			JsonNode json = batch(batch);
			assertThat(json.path("state").asString()).isEqualTo("DONE");
			assertThat(json.path("source").asString()).isEqualTo("EXCHANGE");
			assertThat(json.path("read").asInt()).isEqualTo(2);
			assertThat(json.path("kept").asInt()).isEqualTo(2);
		});
		pull("{\"from\":\"2022-03-01\",\"to\":\"2022-03-04\"}");
		assertThat(pulled("2022-03-02").path("batchId").asString()).isEqualTo(batch);
	}

	@Test
	void pageInPlaceOfDataIsAFailedBatchAndTheDayComesLater() {
		day("2022-02-02", row(301));
		STANDINS.command("POST", "/_sim/exchange/faults", "{\"kind\":\"HTML_PAGE\"}");
		pull("{\"from\":\"2022-02-02\",\"to\":\"2022-02-02\"}");
		JsonNode failed = pulled("2022-02-02");
		assertThat(failed.path("state").asString()).isEqualTo("FAILED");
		assertThat(failed.at("/problem/code").asString()).isEqualTo("REG-590");
		String kept = failed.path("batchId").asString();
		await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
			JsonNode json = batch(kept);
			assertThat(json.path("state").asString()).isIn("FAILED", "QUARANTINED");
			assertThat(json.at("/problem/code").asString()).isNotEmpty();
		});
		pull("{\"from\":\"2022-02-02\",\"to\":\"2022-02-02\"}");
		assertThat(state("2022-02-02")).isEqualTo("TAKEN");
	}

	@Test
	void lyingCountIsQuarantined() {
		day("2022-01-12", row(401) + row(402));
		STANDINS.command("POST", "/_sim/exchange/faults", "{\"kind\":\"LYING_COUNT\"}");
		pull("{\"from\":\"2022-01-12\",\"to\":\"2022-01-12\"}");
		String batch = pulled("2022-01-12").path("batchId").asString();
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(
					desk().get("/api/registry/market/batches/" + batch).json().path("state").asString())
				.isEqualTo("QUARANTINED"));
	}

	@Test
	void dayThatFailedIsAGapAndAnEmptyOneIsNone() {
		LocalDate today = LocalDate.now(this.clock);
		this.database.collection("market_day_pulls").deleteMany(new Document());
		this.database.collection("market-batches").deleteMany(Filters.eq("body.delivery.source", "EXCHANGE"));
		assertThat(health().path("state").asString()).isEqualTo("NEVER");
		String first = today.minusDays(5).toString();
		String failing = today.minusDays(3).toString();
		day(first, row(501));
		day(failing, row(502));
		pull(order(first, today.minusDays(4).toString()));
		await().atMost(Duration.ofSeconds(60)).until(() -> health().path("state").asString().equals("OK"));
		STANDINS.command("POST", "/_sim/exchange/faults", "{\"kind\":\"HTML_PAGE\"}");
		pull(order(failing, failing));
		assertThat(health().path("state").asString()).isEqualTo("GAP");
		assertThat(health().path("gaps").valueStream().map(JsonNode::asString)).containsExactly(failing);
		pull(order(failing, failing));
		await().atMost(Duration.ofSeconds(60)).until(() -> health().path("state").asString().equals("OK"));
	}

	private static String order(String from, String to) {
		return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}";
	}

	private JsonNode health() {
		return desk().get("/api/registry/market/health")
			.expect(200)
			.json()
			.path("sources")
			.valueStream()
			.filter((one) -> one.path("source").asString().equals("EXCHANGE"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void tablesOfPublicRecordsComeByDayWithTheirOwnBatchesAndGaps() {
		String today = "2021-11-03";
		day(today, row(601));
		day("ABNORMAL", today, "{\"PRIPID\":\"pull-601\",\"SPECAUSE_CN\":\"未按规定公示年度报告\",\"ABNTIME\":\"2021-11-02\"}\n");
		day("CASE_PUBLIC", today,
				"{\"PRIPID\":\"pull-601\",\"ILLEGACTTYPE\":\"无照经营\",\"PENDECNO\":\"内市监罚〔2021〕7号\",\"PENDECISSDATE\":\"2021-11-01\"}\n");
		pull(order(today, today));
		JsonNode days = desk().get("/api/registry/market/pulls?from=" + today + "&to=" + today)
			.expect(200)
			.json()
			.path("content");
		assertThat(days.valueStream().map((one) -> one.path("table").asString() + " " + one.path("state").asString()))
			.containsExactly("MARKET_ENTITY TAKEN", "ABNORMAL TAKEN", "SERIOUS_ILLEGAL NOTHING", "CASE_PUBLIC TAKEN");
		assertThat(days.valueStream().map((one) -> one.path("batchId").asString("")).filter((id) -> !id.isEmpty()))
			.doesNotHaveDuplicates();
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(desk().get("/api/registry/market/entities/pull-601")
				.expect(200)
				.json()
				.path("records")
				.valueStream()
				.map((one) -> one.path("kind").asString())).containsExactlyInAnyOrder("ABNORMAL", "CASE_PUBLIC"));
	}

	@Test
	@Covers("REG-597")
	void oneTableThatFailsIsAGapOfThatTable() {
		LocalDate today = LocalDate.now(this.clock);
		this.database.collection("market_day_pulls").deleteMany(new Document());
		this.database.collection("market-batches").deleteMany(Filters.eq("body.delivery.source", "EXCHANGE"));
		String failing = today.minusDays(3).toString();
		day(failing, row(702));
		pull(order(failing, failing));
		await().atMost(Duration.ofSeconds(60)).until(() -> health().path("state").asString().equals("OK"));
		STANDINS.command("POST", "/_sim/exchange/faults", "{\"kind\":\"PLAIN_TEXT\"}");
		String again = "{\"from\":\"" + failing + "\",\"to\":\"" + failing + "\",\"table\":\"CASE_PUBLIC\"}";
		pull(again);
		assertThat(health().path("state").asString()).isEqualTo("GAP");
		assertThat(health().path("gaps")).isEmpty();
		assertThat(health().at("/recordGaps/0/table").asString()).isEqualTo("CASE_PUBLIC");
		assertThat(health().at("/recordGaps/0/days/0").asString()).isEqualTo(failing);
		pull(again);
		await().atMost(Duration.ofSeconds(60)).until(() -> health().path("state").asString().equals("OK"));
		desk().postText("/api/registry/market/pulls", again.replace("CASE_PUBLIC", "SALARIES"))
			.expectProblem(422, "REG-597");
	}

	@Test
	@Covers("REG-596")
	void daysThatHaveNotPassedAreRefused() {
		desk().postText("/api/registry/market/pulls", "{\"from\":\"2199-01-01\"}").expectProblem(422, "REG-596");
		desk().postText("/api/registry/market/pulls", "{\"from\":\"2022-01-02\",\"to\":\"2022-01-01\"}")
			.expectProblem(422, "REG-596");
	}

	private void pull(String order) {
		JsonNode job = desk().postText("/api/registry/market/pulls", order).expect(202).json();
		await().atMost(Duration.ofSeconds(60))
			.until(() -> desk().get("/api/registry/jobs/" + job.path("id").asString())
				.json()
				.path("state")
				.asString()
				.equals("DONE"));
	}

	private JsonNode batch(String id) {
		return desk().get("/api/registry/market/batches/" + id).expect(200).json();
	}

	private String state(String day) {
		return pulled(day).path("state").asString();
	}

	private JsonNode pulled(String day) {
		return desk().get("/api/registry/market/pulls?from=" + day + "&to=" + day).expect(200).json().at("/content/0");
	}

	private Desk desk() {
		return Desk.of(this.port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
	}

	private static void day(String day, String rows) {
		day("MARKET_ENTITY", day, rows);
	}

	private static void day(String table, String day, String rows) {
		STANDINS.command("PUT", "/_sim/exchange/days/" + table + "/" + day, rows);
	}

	private static String row(int number) {
		return "{\"OP\":\"U\",\"PRIPID\":\"pull-" + number + "\",\"UNISCID\":\"\",\"ENTNAME\":\"内江示例" + number
				+ "消防技术服务有限公司\",\"REGSTATE_CN\":\"存续\",\"DOM\":\"内江市市中区示例路" + number
				+ "号\",\"DOMDISTRICT\":\"511002\",\"OPSCOPE\":\"消防技术服务\",\"SRCTIME\":\"2022-01-02 10:00:00\"}\n";
	}

}
