package io.firewarden.registry.matching;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.market.Batch;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.JudgedRow;
import io.firewarden.registry.market.RowJudge;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.matching.application.KeepPairs;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RegistryTest
class PairIT {

	private static final String PAIRS = "/api/registry/matching/pairs";

	@LocalServerPort
	int port;

	@Autowired
	RowJudge judge;

	@Autowired
	KeepPairs keep;

	@Autowired
	Pairs pairs;

	@Autowired
	NameMatcher names;

	@Test
	void aNameWithoutACodeIsAskedOnceAndTheAnswerRemembered() {
		String agency = agency(967001, "内江演示墨隼消防技术服务有限公司");
		MarketRows row = MarketRows.named("内江演示墨隼消防技术服务有限责任公司").offering("消防设施检测；建材销售");
		feed(row);
		Desk desk = Desk.ofBrigade(this.port, "511011");
		JsonNode pair = only(desk, agency);
		assertThat(pair.get("state").asString()).isEqualTo("OPEN");
		assertThat(pair.get("tier").asString()).isEqualTo("T3");
		assertThat(pair.get("contributions").valueStream().mapToInt((one) -> one.get("points").asInt()).sum())
			.isEqualTo(pair.get("score").asInt());
		assertThat(pair.get("warnings").valueStream().map((one) -> one.get("message").asString()))
			.contains("至少一方没有有效代码，无法核对。", "名称的组织形式写法不同。");
		assertThat(pair.get("scope").get("hits").get(0).get("from").asInt()).isZero();
		assertThat(this.pairs.isOpen(agency)).isTrue();
		String address = PAIRS + "/" + pair.get("id").asString();
		Desk.ofBrigade(this.port, "511025").get(address).expectProblem(404, "PLT-007");
		Desk.Answer read = desk.get(address).expect(200);
		JsonNode decided = desk.postWith(address + "/decision", Map.of("decision", "SAME"), read.etag())
			.expect(200)
			.json();
		assertThat(decided.get("decision").get("by").asString()).isEqualTo("of-511011");
		assertThat(this.pairs.joinOf(row.row()))
			.hasValueSatisfying((join) -> assertThat(join.agency()).isEqualTo(agency));
		feed(row);
		assertThat(only(desk, agency).get("version").asLong()).isEqualTo(decided.get("version").asLong());
		feed(row.ledBy("张三"));
		JsonNode again = only(desk, agency);
		assertThat(again.get("state").asString()).isEqualTo("OPEN");
		assertThat(again.get("before").get("decision").asString()).isEqualTo("SAME");
		assertThat(this.pairs.joinOf(row.row())).isEmpty();
	}

	@Test
	void whatTheCodeAnswersNobodyIsAskedAnyMore() {
		String agency = agency(967002, "内江演示岭松消防技术服务有限公司");
		MarketRows row = MarketRows.named("内江演示岭松消防技术服务有限公司");
		feed(row);
		assertThat(only(Desk.ofDetachment(this.port), agency).get("state").asString()).isEqualTo("OPEN");
		feed(row.code(agency));
		JsonNode pair = only(Desk.ofDetachment(this.port), agency);
		assertThat(pair.get("state").asString()).isEqualTo("SAME");
		assertThat(pair.get("decision").get("by").asString()).isEqualTo("platform");
	}

	@Test
	@Covers("REG-560")
	void aDecisionStandsUntilItIsTakenBack() {
		String agency = agency(967003, "内江演示石川消防技术服务有限公司");
		feed(MarketRows.named("内江演示石川消防技术服务有限公司"));
		Desk desk = Desk.ofDetachment(this.port);
		String address = PAIRS + "/" + only(desk, agency).get("id").asString();
		String etag = desk.get(address).etag();
		desk.postWith(address + "/undo", Map.of("reason", "误判"), etag).expectProblem(409, "REG-560");
		String later = desk.postWith(address + "/decision", Map.of("decision", "LATER"), etag).expect(200).etag();
		desk.postWith(address + "/decision", Map.of("decision", "DIFFERENT"), etag).expectProblem(412, "PLT-009");
		String different = desk.postWith(address + "/decision", Map.of("decision", "DIFFERENT", "reason", "两家"), later)
			.expect(200)
			.etag();
		desk.postWith(address + "/decision", Map.of("decision", "SAME"), different).expectProblem(409, "REG-560");
		desk.postWith(address + "/undo", Map.of("reason", " "), different).expectProblem(400, "PLT-002");
		JsonNode open = desk.postWith(address + "/undo", Map.of("reason", "误判"), different).expect(200).json();
		assertThat(open.get("state").asString()).isEqualTo("OPEN");
		JsonNode listed = desk
			.get(PAIRS + "?state=OPEN&brigade=511011&q=" + URLEncoder.encode("演示石川", StandardCharsets.UTF_8))
			.json();
		assertThat(listed.get("content")).hasSize(1);
		assertThat(listed.get("facets").get("state").get("OPEN").asInt()).isEqualTo(1);
		assertThat(desk.get(PAIRS + "/next?brigade=511011").expect(200).json().get("state").asString())
			.isEqualTo("OPEN");
	}

	@Test
	void aNameFindsTheAgenciesItMayMean() {
		String agency = agency(967004, "内江演示云帆消防技术服务有限公司");
		this.judge.refresh();
		assertThat(this.names.meant("内江演示云帆消坊技术服务有限公司", 3)).first().satisfies((meant) -> {
			assertThat(meant.uscc()).isEqualTo(agency);
			assertThat(meant.edits()).isEqualTo(1);
		});
	}

	@Test
	void aScopeCanBeTriedOut() {
		Desk desk = Desk.ofDetachment(this.port);
		JsonNode reading = desk.post("/api/registry/matching/scope-readings", Map.of("text", "不含消防检测；消防技术服务"))
			.expect(200)
			.json();
		assertThat(reading.get("strength").asString()).isEqualTo("STRONG");
		assertThat(reading.get("hits").get(0).get("barredBy").get(0).asString()).isEqualTo("NEGATED");
		assertThat(reading.get("dictionary").asString())
			.isEqualTo(desk.get("/api/registry/matching/dictionary").expect(200).json().get("version").asString());
	}

	private String agency(int n, String name) {
		return KnownAgency.in(this.port, n, Map.of("brigade", "511011", "name", name));
	}

	private void feed(MarketRows... rows) {
		this.judge.refresh();
		List<JudgedRow> judged = List.of(rows)
			.stream()
			.map(MarketRows::row)
			.map((row) -> new JudgedRow(row, this.judge.judge(row), new RowRef("b1", "rows.csv", 2)))
			.toList();
		this.keep.taken(new Batch("b1", FeedSource.DROP, "1", true, "rows.csv", LocalDate.of(2022, 3, 1),
				Instant.parse("2022-03-01T02:00:00Z")), judged);
	}

	private static JsonNode only(Desk desk, String agency) {
		JsonNode content = desk.get(PAIRS + "?agency=" + agency).expect(200).json().get("content");
		assertThat(content).hasSize(1);
		return content.get(0);
	}

}
