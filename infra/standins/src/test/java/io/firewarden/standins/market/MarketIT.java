package io.firewarden.standins.market;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firewarden.standins.wechat.RunningStandins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The exchange as a client meets it. */
class MarketIT {

	private static final String DAY = "2022-03-06";

	private static final String THREE = """
			{"OP":"U","PRIPID":"1","ENTNAME":"内江某甲消防技术服务有限公司"}
			{"OP":"U","PRIPID":"2","ENTNAME":"内江某乙消防技术服务有限公司"}
			{"OP":"U","PRIPID":"3","ENTNAME":"内江某丙商贸有限公司"}
			""";

	@TempDir
	static Path data;

	private static RunningStandins standins;

	private MarketCaller market;

	@BeforeAll
	static void start() {
		standins = start(data);
	}

	private static RunningStandins start(Path folder) {
		return RunningStandins.start(folder, "", "standins.market.receipt-delay=300ms");
	}

	@AfterAll
	static void stop() {
		standins.close();
	}

	@BeforeEach
	void beginAnew() throws IOException {
		market = new MarketCaller(standins.address());
		assertThat(market.command("POST", "/_sim/reset", "")).isEqualTo(204);
		assertThat(market.command("PUT", "/_sim/exchange/days/MARKET_ENTITY/" + DAY, THREE)).isEqualTo(204);
		market.signIn();
	}

	@Test
	void strangerAndForgerGetNoSecret() throws IOException {
		assertThat(market.key("rq_nobody", MarketCaller.APPKEY).path("code").asString()).isEqualTo("E-106");
		assertThat(market.key(MarketCaller.REQUESTER, "another").path("code").asString()).isEqualTo("-1");
		var key = market.key(MarketCaller.REQUESTER, MarketCaller.APPKEY);
		assertThat(key.path("code").asString()).isEqualTo("0");
		assertThat(MarketCaller.decrypt(key.at("/data/secret").asString())).matches("[0-9a-f]{32}");
		assertThat(Long.parseLong(key.at("/data/secretEndTime").asString()))
			.isGreaterThan(Clock.systemUTC().millis() + Duration.ofMinutes(29).toMillis());
	}

	@Test
	void dayComesPageByPage() throws IOException {
		var first = MarketCaller.json(market.day(DAY, 0, 2));
		assertThat(first.path("total").asInt()).isEqualTo(3);
		assertThat(first.path("rows").findValuesAsString("PRIPID")).containsExactly("1", "2");
		var second = MarketCaller.json(market.day(DAY, 2, 2));
		assertThat(second.path("rows").findValuesAsString("PRIPID")).containsExactly("3");
	}

	@Test
	void everyTableHasDaysOfItsOwnAndTheFaultsOfAll() throws IOException {
		var record = "{\"PRIPID\":\"1\",\"SPECAUSE_CN\":\"未按规定公示年度报告\"}";
		market.command("PUT", "/_sim/exchange/days/ABNORMAL/" + DAY, record);
		assertThat(MarketCaller.json(market.day("ABNORMAL", DAY, 0, 9)).path("total").asInt()).isOne();
		assertThat(MarketCaller.text(market.day("CASE_PUBLIC", DAY, 0, 9))).isEqualTo("没有数据或者时间格式错误");
		assertThat(
				MarketCaller.json(market.day("SERIOUS_ILLEGAL", "2022-03-02", 0, 9)).at("/rows/0/ABNTIME").asString())
			.as("of the demonstration")
			.isEqualTo("2022-02-25");
		fault("PLAIN_TEXT", 1);
		var text = market.day("ABNORMAL", DAY, 0, 9);
		assertThat(text.statusCode()).isEqualTo(200);
		assertThat(MarketCaller.text(text)).isEqualTo("系统维护中，请稍后再试");
	}

	@Test
	void noDataAndWrongDateAreTheSameLineOfText() throws IOException {
		for (String day : new String[] { "2021-01-01", "20220306", "2199-01-01", "" }) {
			var answer = market.day(day, 0, 10);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(MarketCaller.text(answer)).isEqualTo("没有数据或者时间格式错误");
		}
	}

	@Test
	void unsignedStaleAndWronglyAddressedCallsAreRefused() throws IOException {
		long now = Clock.systemUTC().millis();
		String path = "/exchange/data?tableId=MARKET_ENTITY&submittedDate=" + DAY;
		assertThat(code(new MarketCaller(standins.address()).get(path, MarketCaller.DATA, now))).isEqualTo("E-101");
		assertThat(code(market.get(path, MarketCaller.DATA, now - Duration.ofMinutes(11).toMillis())))
			.isEqualTo("E-103");
		assertThat(code(market.get(path, MarketCaller.NOTICE, now))).isEqualTo("E-106");
		assertThat(code(market.get(path + "&PAGENUM=5000", MarketCaller.DATA, now))).isEqualTo("E-201");
	}

	@Test
	void faultsComeAsOftenAsAsked() throws IOException {
		fault("HTML_PAGE", 1);
		assertThat(MarketCaller.text(market.day(DAY, 0, 9))).contains("<html>");
		fault("LYING_COUNT", 1);
		assertThat(MarketCaller.json(market.day(DAY, 0, 9)).path("total").asInt()).isEqualTo(4);
		fault("WRONG_CHARSET", 1);
		var garbled = market.day(DAY, 0, 9);
		assertThat(garbled.headers().firstValue("Content-Type").orElseThrow()).containsIgnoringCase("utf-8");
		assertThat(new String(garbled.body(), Charset.forName("GB18030"))).contains("某甲");
		assertThat(new String(garbled.body(), StandardCharsets.UTF_8)).doesNotContain("某甲");
		fault("SAME_DAY_TWICE", 1);
		market.command("PUT", "/_sim/exchange/days/MARKET_ENTITY/2022-03-05", "{\"PRIPID\":\"9\"}");
		assertThat(MarketCaller.json(market.day(DAY, 0, 9)).path("rows").findValuesAsString("PRIPID"))
			.containsExactly("9");
		fault("SECRET_EXPIRES", 1);
		assertThat(code(market.day(DAY, 0, 9))).isEqualTo("E-105");
		assertThat(MarketCaller.json(market.signIn().day(DAY, 0, 9)).path("total").asInt()).isEqualTo(3);
	}

	@Test
	void referralGetsOneReceiptWithAWordForEachRow() throws IOException {
		var lines = notice("91511002MA0D100012", "内江某甲消防技术服务有限公司") + notice("91511002MA0D10001A", "内江某乙消防技术服务有限公司")
				+ notice("", "内江某丙消防检测部");
		var receipt = market.deliver("内消抄〔2022〕1号", lines).path("data");
		assertThat(receipt.path("state").asString()).isEqualTo("PROCESSING");
		assertThat(market.deliver("内消抄〔2022〕1号", lines).at("/data/receiptNo").asString())
			.isEqualTo(receipt.path("receiptNo").asString());
		assertThat(market.deliver("内消抄〔2022〕1号", notice("", "另一家")).path("errCode").asString()).isEqualTo("E-303");
		await().atMost(Duration.ofSeconds(5))
			.untilAsserted(() -> assertThat(market.receipt("内消抄〔2022〕1号").at("/data/state").asString())
				.isEqualTo("PARTLY_REFUSED"));
		var judged = market.receipt("内消抄〔2022〕1号").path("data");
		assertThat(judged.path("accepted").asInt()).isEqualTo(2);
		assertThat(judged.at("/rows/1/reason").asString()).contains("代码");
	}

	@Test
	void whatWasReceivedIsThereAfterARestart(@TempDir Path folder) throws IOException {
		try (var first = start(folder)) {
			new MarketCaller(first.address()).signIn().deliver("内消抄〔2022〕7号", notice("", "内江某丙消防检测部"));
		}
		try (var second = start(folder)) {
			var caller = new MarketCaller(second.address());
			assertThat(caller.signIn().receipt("内消抄〔2022〕7号").at("/data/receiptNo").asString()).isEqualTo("SCJG-00001");
			assertThat(MarketCaller.text(caller.get("/exchange/desk", MarketCaller.NOTICE, 0))).contains("内消抄〔2022〕7号",
					"SCJG-00001");
		}
	}

	private void fault(String kind, int times) throws IOException {
		assertThat(
				market.command("POST", "/_sim/exchange/faults", "{\"kind\":\"" + kind + "\",\"times\":" + times + "}"))
			.isEqualTo(201);
	}

	private static String code(java.net.http.HttpResponse<byte[]> answer) {
		return MarketCaller.json(answer).path("errCode").asString("");
	}

	private static String notice(String code, String name) {
		return "{\"UNISCID\":\"" + code + "\",\"ENTNAME\":\"" + name
				+ "\",\"FINDING\":\"XC-A\",\"BASIS\":\"令7号第6条\",\"BRIGADE\":\"511002\",\"DOCDATE\":\"2022-03-07\"}\n";
	}

}
