package io.firewarden.registry.market;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.CraftedWorkbook;
import io.firewarden.testkit.House;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Batches that people bring, from the file to what is kept. */
@RegistryTest
class FeedIT {

	private static final AtomicInteger SERIES = new AtomicInteger(1000);

	private static final String HEAD = "PRIPID,UNISCID,ENTNAME,REGSTATE_CN,DOM,OPSCOPE,SRCTIME\r\n";

	@LocalServerPort
	int port;

	private FeedDeskClient officer;

	private String series = "";

	@BeforeEach
	void anOfficer() {
		this.officer = FeedDeskClient.of(this.port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
		this.series = "s" + SERIES.getAndIncrement() + "-";
	}

	@Test
	void whatConcernsUsIsKeptWithTheLineItStandsOn() {
		JsonNode done = this.officer.bring("a.csv", file(1, "2022-03-01 08:00:00") + row(2, "内江演示面馆", "餐饮", 1));
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("read").asInt()).isEqualTo(2);
		assertThat(done.get("kept").asInt()).isEqualTo(1);
		assertThat(done.get("charset").asString()).isEqualTo("UTF-8");
		JsonNode one = entity(1);
		assertThat(one.get("brigade").asString()).isEqualTo("511002");
		assertThat(one.get("status").asString()).isEqualTo("ACTIVE");
		assertThat(one.get("ref").get("line").asInt()).isEqualTo(2);
		assertThat(one.get("concerns").valueStream().map(JsonNode::asString)).contains("FIRE_SCOPE");
		JsonNode line = this.officer.line(done.get("id").asString(), 2).expect(200).json();
		assertThat(line.get("raw").asString()).startsWith(this.series + "1,").contains("消防技术服务");
		this.officer.line(done.get("id").asString(), 99).expect(404);
		this.officer.desk().get("/api/registry/market/entities/" + this.series + "2").expect(404);
		JsonNode facets = this.officer.desk()
			.get("/api/registry/market/entities?scope=STRONG&division=511002&q=" + "内江演示安澜")
			.expect(200)
			.json();
		assertThat(facets.get("facets").get("status").get("ACTIVE").asLong()).isPositive();
		assertThat(facets.get("facets").get("division").get("511002").asLong()).isEqualTo(facets.get("total").asLong());
		assertThat(facets.get("facets").get("scope").get("STRONG").asLong()).isEqualTo(facets.get("total").asLong());
		Desk brigade = Desk.ofBrigade(this.port, "511002");
		brigade.get("/api/registry/market/entities/" + this.series + "1").expect(200);
		brigade.get("/api/registry/market/batches/" + done.get("id").asString() + "/lines/2").expect(200);
		brigade.get("/api/registry/market/batches/" + done.get("id").asString() + "/lines/3").expect(404);
		Desk.ofBrigade(this.port, "511024").get("/api/registry/market/entities/" + this.series + "1").expect(404);
	}

	@Test
	@Covers("REG-544")
	void theSameFileAgainChangesNothing() {
		String file = file(1, "2022-03-01 08:00:00");
		this.officer.bring("a.csv", file);
		JsonNode again = this.officer.bring("b.csv", file);
		assertThat(again.get("kept").asInt()).isZero();
		assertThat(again.get("unchanged").asInt()).isEqualTo(1);
		assertThat(again.get("notes").toString()).contains("REG-544");
		assertThat(entity(1).get("changes")).isEmpty();
	}

	@Test
	void aLaterRowBringsItsChangesAndAnEarlierOneNothing() {
		this.officer.bring("a.csv", HEAD + row(1, "内江演示安澜消防有限公司", "消防技术服务", 2));
		JsonNode later = this.officer.bring("b.csv", HEAD + row(1, "内江演示安泰消防有限公司", "消防技术服务", 4));
		assertThat(later.get("kept").asInt()).isEqualTo(1);
		JsonNode earlier = this.officer.bring("c.csv", HEAD + row(1, "内江演示安康消防有限公司", "消防技术服务", 3));
		assertThat(earlier.get("kept").asInt()).isZero();
		assertThat(earlier.get("stale").asInt()).isEqualTo(1);
		JsonNode one = entity(1);
		assertThat(one.get("name").asString()).isEqualTo("内江演示安泰消防有限公司");
		assertThat(one.get("formerNames").get(0).asString()).isEqualTo("内江演示安澜消防有限公司");
		assertThat(one.get("changes").get(0).get("field").asString()).isEqualTo("name");
		JsonNode gone = this.officer.bring("d.csv", HEAD + row(1, "内江演示安泰有限公司", "餐饮", 5));
		assertThat(gone.get("kept").asInt()).as("it was kept before, so the change concerns us").isEqualTo(1);
		assertThat(entity(1).get("concerns").get(0).asString()).isEqualTo("CHANGED");
	}

	@Test
	@Covers("REG-515")
	void aCodeOnTwoKeysOfTheSourceIsNamed() {
		JsonNode done = this.officer.bring("a.csv", HEAD + row(1, "甲消防公司", "", 1)
				+ row(1, "甲消防公司", "", 1).replace(this.series + "1,", this.series + "x,") + row(2, "乙消防公司", "", 1));
		assertThat(done.get("warned").asInt()).isEqualTo(1);
		JsonNode fault = this.officer.faults(done, "WARNED").get(0);
		assertThat(fault.get("line").asInt()).isEqualTo(3);
		assertThat(fault.get("problems").get(0).get("code").asString()).isEqualTo("REG-515");
		assertThat(fault.get("raw").asString()).startsWith(this.series + "x,");
	}

	@Test
	@Covers({ "REG-521", "REG-531" })
	void tooManyRejectedRowsQuarantineTheBatchUntilSomebodyDecides() {
		JsonNode held = this.officer.bring("a.csv", file(1, "2022-03-01 08:00:00") + this.series + "9,,,,,,\r\n");
		assertThat(held.get("state").asString()).isEqualTo("QUARANTINED");
		assertThat(held.get("problem").get("code").asString()).isEqualTo("REG-521");
		assertThat(this.officer.faults(held, "REJECTED").get(0).get("problems").get(0).get("code").asString())
			.isEqualTo("REG-506");
		this.officer.desk().get("/api/registry/market/entities/" + this.series + "1").expect(404);
		String id = held.get("id").asString();
		this.officer.decide(id, "release").expect(200);
		assertThat(this.officer.ended(id).get("state").asString()).isEqualTo("DONE");
		entity(1);
		this.officer.decide(id, "discard").expectProblem(409, "REG-531");
		JsonNode other = this.officer.bring("b.csv", HEAD + this.series + "8,,,,,,\r\n");
		this.officer.decide(other.get("id").asString(), "discard").expect(200);
		assertThat(this.officer.read(other.get("id").asString()).get("state").asString()).isEqualTo("DISCARDED");
		assertThat(this.officer.desk().get("/api/registry/market/batches/" + id + "/faults.csv").expect(200).text())
			.contains("REG-506");
	}

	@Test
	@Covers("REG-540")
	void aWrongLabelIsNoted() {
		byte[] bytes = file(1, "2022-03-01 08:00:00").getBytes(Charset.forName("GB18030"));
		JsonNode done = this.officer
			.ended(this.officer.send("a.csv", bytes, "UTF-8").expect(202).json().get("id").asString());
		assertThat(done.get("charset").asString()).isEqualTo("GB18030");
		assertThat(done.get("notes").toString()).contains("REG-540");
		assertThat(entity(1).get("name").asString()).contains("安澜");
		assertThat(this.officer.line(done.get("id").asString(), 2).json().get("raw").asString()).contains("安澜");
	}

	@Test
	@Covers("REG-510")
	void objectsAreReadAsRows() {
		String good = "{\"PRIPID\":\"" + this.series + "1\",\"UNISCID\":\"" + code(1)
				+ "\",\"ENTNAME\":\"内江演示安澜消防有限公司\",\"OPSCOPE\":\"消防技术服务\",\"more\":{\"a\":[1]}}\n";
		StringBuilder file = new StringBuilder(good);
		for (int i = 10; i < 40; i++) {
			file.append("{\"pripid\":\"").append(this.series).append(i).append("\",\"entName\":\"丙\"}\n");
		}
		JsonNode done = this.officer.bring("a.jsonl", file + "{\"PRIPID\":\n");
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("format").asString()).isEqualTo("JSONL");
		assertThat(done.get("rejected").asInt()).isEqualTo(1);
		assertThat(this.officer.faults(done, "REJECTED").get(0).get("problems").get(0).get("code").asString())
			.isEqualTo("REG-510");
		assertThat(this.officer.line(done.get("id").asString(), 1).json().get("raw").asString() + "\n").isEqualTo(good);
	}

	@Test
	@Covers({ "REG-542", "REG-543" })
	void aWorkbookIsReadUnderItsTitles() {
		byte[] workbook = CraftedWorkbook.sheet("市场主体")
			.row("内江市市场主体一览表")
			.row("主体身份代码", "统一社会信用代码", "企业名称", "经营范围", "身份证号", "别的")
			.row(this.series + "1", code(1), "内江演示安澜消防有限公司", "消防技术服务", "1", "2")
			.row(this.series + "2", 9.1511002E17, "内江演示安泰消防有限公司", "消防技术服务", "1", "2")
			.bytes();
		JsonNode done = this.officer
			.ended(this.officer.send("a.xlsx", workbook, null).expect(202).json().get("id").asString());
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("kept").asInt()).isEqualTo(2);
		assertThat(done.get("notes").toString()).contains("REG-542", "REG-543", "别的");
		assertThat(entity(2).get("usccProblem").asString()).isEqualTo("LOST_DIGITS");
		assertThat(this.officer.line(done.get("id").asString(), 3).json().get("raw").asString()).contains("安澜");
	}

	@Test
	@Covers({ "REG-527", "REG-528", "REG-532" })
	void whatIsNoTableIsHeldAndSaysWhy() throws IOException {
		JsonNode none = this.officer.bring("a.csv", "a,b\r\n1,2\r\n");
		assertThat(none.get("problem").get("code").asString()).isEqualTo("REG-527");
		this.officer.decide(none.get("id").asString(), "release").expectProblem(422, "REG-532");
		byte[] packed = packed(file(1, "2022-03-01 08:00:00").repeat(200));
		JsonNode broken = this.officer
			.ended(this.officer.send("a.csv.gz", Arrays.copyOf(packed, packed.length - 30), null)
				.expect(202)
				.json()
				.get("id")
				.asString());
		assertThat(broken.get("problem").get("code").asString()).as(broken.toString()).isEqualTo("REG-528");
	}

	@Test
	@Covers("REG-530")
	void marketRegulationSeesItsOwnBatchesOnly() {
		JsonNode ours = this.officer.bring("a.csv", file(1, "2022-03-01 08:00:00"));
		FeedDeskClient market = FeedDeskClient.of(this.port, TestTokens.of(Role.MARKET_FEED).username("scjg"));
		market.desk().get("/api/registry/market/batches/" + ours.get("id").asString()).expect(404);
		JsonNode own = market.bring("b.csv", file(3, "2022-03-01 08:00:00"));
		assertThat(own.get("by").asString()).isEqualTo("scjg");
		market.desk().delete("/api/registry/market/batches/" + own.get("id").asString()).expectProblem(409, "REG-530");
		assertThat(market.desk()
			.get("/api/registry/market/batches?size=200")
			.expect(200)
			.json()
			.get("content")
			.valueStream()
			.map((one) -> one.get("by").asString())).containsOnly("scjg");
		this.officer.desk().get("/api/registry/market/batches?state=DONE&source=UPLOAD").expect(200);
	}

	@Test
	void theSameKeyIsTheSameBatch() {
		byte[] file = file(1, "2022-03-01 08:00:00").getBytes(StandardCharsets.UTF_8);
		String first = this.officer.send("a.csv", file, null, this.series).expect(202).json().get("id").asString();
		assertThat(this.officer.send("a.csv", file, null, this.series).expect(202).json().get("id").asString())
			.isEqualTo(first);
	}

	@Test
	void realRegistrationsLoad() throws IOException {
		Path real = House.root().resolveSibling("shared").resolve("data").resolve("sichuan_companies.csv.gz");
		assumeTrue(Files.exists(real), "no real data beside the repository");
		JsonNode done = this.officer.ended(this.officer.send("sichuan_companies.csv.gz", Files.readAllBytes(real), null)
			.expect(202)
			.json()
			.get("id")
			.asString());
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("read").asInt()).isEqualTo(58_230);
		assertThat(done.get("rejected").asInt()).isLessThan(58);
		assertThat(done.get("kept").asInt()).isBetween(100, 20_000);
		JsonNode found = this.officer.desk().get("/api/registry/market/entities?q=内江&size=5").expect(200).json();
		long line = found.get("content").get(0).get("ref").get("line").asLong();
		String raw = this.officer.line(done.get("id").asString(), line).expect(200).json().get("raw").asString();
		assertThat(raw).contains(found.get("content").get(0).get("name").asString());
	}

	private JsonNode entity(int id) {
		return this.officer.desk().get("/api/registry/market/entities/" + this.series + id).expect(200).json();
	}

	private String file(int id, String time) {
		return HEAD + this.series + id + "," + code(id) + ",内江演示安澜消防有限公司,存续,内江市市中区演示路1号,消防技术服务," + time + "\r\n";
	}

	private String row(int id, String name, String scope, int day) {
		return this.series + id + "," + code(id) + "," + name + ",存续,内江市市中区演示路1号," + scope + ",2022-03-0" + day
				+ " 08:00:00\r\n";
	}

	private String code(int id) {
		return InventedCodes.of(Integer.parseInt(this.series.substring(1, this.series.length() - 1)) * 100 + id);
	}

	private static byte[] packed(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

}
