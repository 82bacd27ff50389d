package io.firewarden.registry.sharing.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

import com.sun.net.httpserver.HttpServer;
import io.firewarden.registry.sharing.DataExchange;
import io.firewarden.registry.sharing.DataExchange.Handed;
import io.firewarden.registry.sharing.DataExchange.Kind;
import io.firewarden.registry.sharing.DataExchange.Pulled;
import io.firewarden.testkit.Standins;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Our client of the exchange against its stand-in, over real connections. */
class HttpDataExchangeIT {

	private static final String APPKEY = "test-appkey-of-the-exchange-0123";

	private static final LocalDate DAY = LocalDate.of(2022, 3, 6);

	private static final String THREE = """
			{"PRIPID":"1","ENTNAME":"内江某甲消防技术服务有限公司"}
			{"PRIPID":"2","ENTNAME":"内江某乙消防技术服务有限公司"}
			{"PRIPID":"3","ENTNAME":"内江某丙商贸有限公司"}
			""";

	private static Standins standins;

	private DataExchange exchange;

	@BeforeAll
	static void start() {
		standins = Standins
			.start(Map.of("FIREWARDEN_EXCHANGE_APPKEY", APPKEY, "STANDINS_MARKET_RECEIPTDELAY", "400ms"));
	}

	@BeforeEach
	void beginAnew() {
		standins.command("POST", "/_sim/reset", "");
		standins.command("PUT", "/_sim/exchange/days/MARKET_ENTITY/" + DAY, THREE);
		this.exchange = exchange(standins.address() + "/exchange", APPKEY);
	}

	private static DataExchange exchange(String url, String appkey) {
		SharingSettings settings = new SharingSettings(url, "rq_511000_fire", appkey, "s_511000_scjg_entity",
				"s_511000_scjg_notice", Duration.ofSeconds(2), Duration.ofSeconds(2), 2, 3, Duration.ofMillis(20));
		Clock machine = Clock.systemUTC();
		Transport transport = new Transport(settings, CircuitBreaker.ofDefaults("sharing"), machine);
		return new HttpDataExchange(settings, transport, new Secrets(transport, settings, machine));
	}

	@Test
	void dayComesWholeOverItsPages() throws IOException {
		var lines = new ByteArrayOutputStream();
		assertThat(this.exchange.pull("MARKET_ENTITY", DAY, lines)).isEqualTo(new Pulled.Rows(3, 3, "UTF-8"));
		assertThat(lines.toString(StandardCharsets.UTF_8).lines()).hasSize(3)
			.allMatch((line) -> line.startsWith("{\"PRIPID\":"));
	}

	@Test
	void dayWithoutDataIsNoFault() throws IOException {
		assertThat(pull(LocalDate.of(2021, 1, 1))).isEqualTo(new Pulled.Nothing());
	}

	@Test
	void whatIsNoDataIsKeptAsItCame() throws IOException {
		fault("HTML_PAGE");
		assertThat(pull(DAY)).isInstanceOfSatisfying(Pulled.Unreadable.class, (page) -> {
			assertThat(page.kind()).isEqualTo(Kind.HTML);
			assertThat(new String(page.answer(), StandardCharsets.UTF_8)).contains("登录");
		});
		fault("PLAIN_TEXT");
		assertThat(pull(DAY)).isInstanceOfSatisfying(Pulled.Unreadable.class,
				(text) -> assertThat(text.kind()).isEqualTo(Kind.TEXT));
		fault("NO_ROWS");
		assertThat(pull(DAY)).isInstanceOfSatisfying(Pulled.Unreadable.class,
				(json) -> assertThat(json.kind()).isEqualTo(Kind.JSON));
	}

	@Test
	void lyingCountAndWrongCharsetAreSeen() throws IOException {
		fault("LYING_COUNT", 2);
		assertThat(pull(DAY)).isEqualTo(new Pulled.Rows(4, 3, "UTF-8"));
		fault("WRONG_CHARSET", 2);
		var lines = new ByteArrayOutputStream();
		assertThat(this.exchange.pull("MARKET_ENTITY", DAY, lines)).isEqualTo(new Pulled.Rows(3, 3, "GB18030"));
		assertThat(lines.toString(StandardCharsets.UTF_8)).contains("内江某丙商贸有限公司");
	}

	@Test
	void secretThatEndsMidwayIsFetchedAgain() throws IOException {
		assertThat(pull(DAY)).isInstanceOf(Pulled.Rows.class);
		fault("SECRET_EXPIRES");
		assertThat(pull(DAY)).isEqualTo(new Pulled.Rows(3, 3, "UTF-8"));
	}

	@Test
	void strangerIsRefusedInTheWordsOfTheKeyService() throws IOException {
		DataExchange stranger = exchange(standins.address() + "/exchange", "another-appkey-0123456789");
		assertThat(stranger.pull("MARKET_ENTITY", DAY, new ByteArrayOutputStream()))
			.isEqualTo(new Pulled.Refused("-1", "接口调用失败"));
	}

	@Test
	void brokenConnectionsAreTriedAgain() throws IOException {
		standins.command("POST", "/_sim/faults", "{\"path\":\"/exchange/data\",\"kind\":\"RESET\",\"times\":2}");
		assertThat(pull(DAY)).isEqualTo(new Pulled.Rows(3, 3, "UTF-8"));
		standins.command("POST", "/_sim/faults", "{\"path\":\"/exchange/data\",\"kind\":\"BAD_GATEWAY\",\"times\":3}");
		assertThat(pull(DAY)).isEqualTo(new Pulled.Away("HTTP 502"));
	}

	@Test
	void nobodyThereIsAnEndingToo() throws IOException {
		int port;
		try (var free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		assertThat(exchange("http://127.0.0.1:" + port, APPKEY).pull("MARKET_ENTITY", DAY, new ByteArrayOutputStream()))
			.isInstanceOf(Pulled.Away.class);
	}

	@Test
	void signatureIsNotSentAfterARedirect() throws IOException {
		HttpServer elsewhere = HttpServer.create(new java.net.InetSocketAddress("127.0.0.1", 0), 0);
		var asked = new java.util.concurrent.atomic.AtomicInteger();
		elsewhere.createContext("/key", (call) -> {
			call.getResponseHeaders()
				.add("Location", "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/stolen");
			call.sendResponseHeaders(307, -1);
			call.close();
		});
		elsewhere.createContext("/stolen", (call) -> {
			asked.incrementAndGet();
			call.sendResponseHeaders(200, -1);
			call.close();
		});
		elsewhere.start();
		try {
			assertThat(exchange("http://127.0.0.1:" + elsewhere.getAddress().getPort(), APPKEY).pull("MARKET_ENTITY",
					DAY, new ByteArrayOutputStream()))
				.isEqualTo(new Pulled.Away("HTTP 307"));
			assertThat(asked).hasValue(0);
		}
		finally {
			elsewhere.stop(0);
		}
	}

	@Test
	void referralIsHandedOverOnceAndJudgedRowByRow() {
		var referral = referral("内消抄〔2022〕3号", notice("91511000MA0D000096") + notice("91511000MA0D00009X"));
		assertThat(this.exchange.receipt(referral.documentNo())).isEqualTo(new Handed.Unknown());
		// The answer is lost, though the desk has it: handing over again is harmless.
		standins.command("POST", "/_sim/faults",
				"{\"path\":\"/exchange/notices\",\"kind\":\"RESET\",\"afterEffect\":true}");
		assertThat(this.exchange.hand(referral)).isInstanceOfAny(Handed.Pending.class, Handed.Judged.class);
		judged(referral.documentNo(), (judged) -> {
			assertThat(judged.accepted()).isOne();
			assertThat(judged.refused()).singleElement().satisfies((row) -> {
				assertThat(row.line()).isEqualTo(2);
				assertThat(row.reason()).contains("代码");
			});
			assertThat(judged.papers()).as("data and letter").containsExactly(sha256(referral.data()), sha256(LETTER));
		});
		assertThat(this.exchange.hand(referral)).isInstanceOf(Handed.Judged.class);
		assertThat(this.exchange.hand(referral(referral.documentNo(), notice("")))).isInstanceOf(Handed.Refused.class);
		assertThat(standins.get("/_sim/exchange/notices").split("\"receiptNo\"", -1)).hasSize(2);
	}

	private void judged(String documentNo, Consumer<Handed.Judged> check) {
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(this.exchange.receipt(documentNo))
				.isInstanceOfSatisfying(Handed.Judged.class, check));
	}

	private Pulled pull(LocalDate day) throws IOException {
		return this.exchange.pull("MARKET_ENTITY", day, new ByteArrayOutputStream());
	}

	private static void fault(String kind) {
		fault(kind, 1);
	}

	private static void fault(String kind, int times) {
		standins.command("POST", "/_sim/exchange/faults", "{\"kind\":\"" + kind + "\",\"times\":" + times + "}");
	}

	private static final String LETTER = "<!doctype html><p>关于抄告有关企业情况的函</p>";

	private static String notice(String code) {
		return "{\"UNISCID\":\"" + code
				+ "\",\"ENTNAME\":\"内江某甲消防技术服务有限公司\",\"FINDING\":\"XC-A\",\"BASIS\":\"应急管理部令第7号\","
				+ "\"BRIGADE\":\"511002\",\"DOCDATE\":\"2022-03-07\"}\n";
	}

	private static DataExchange.Referral referral(String documentNo, String data) {
		String control = "{\"rows\":" + data.lines().count() + ",\"sha256\":\"" + sha256(data) + "\"}";
		return new DataExchange.Referral(documentNo, "SCJG_NJ_FIRE_NOTICE_TO_SCJG_20220307_001_F.jsonl", control, data,
				documentNo + ".html", LETTER);
	}

	private static String sha256(String data) {
		try {
			return java.util.HexFormat.of()
				.formatHex(java.security.MessageDigest.getInstance("SHA-256")
					.digest(data.getBytes(StandardCharsets.UTF_8)));
		}
		catch (java.security.GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
