package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Leases;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.market.FeedDeskClient;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.FeedTables;
import io.firewarden.registry.market.InventedCodes;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that market regulation puts down. */
@RegistryTest
class DropFolderIT {

	private static final Charset GB = Charset.forName("GB18030");

	@LocalServerPort
	int port;

	@Autowired
	AcceptBatch accept;

	@Autowired
	MongoFeedLedger ledger;

	@Autowired
	Leases leases;

	@TempDir
	Path folder;

	private final String series = UUID.randomUUID().toString().substring(0, 8);

	private FeedDeskClient officer = FeedDeskClient.of(0, TestTokens.of(Role.DETACHMENT_OFFICER));

	@BeforeEach
	void anOfficer() {
		this.officer = FeedDeskClient.of(this.port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
	}

	@Test
	@Covers("REG-541")
	void aFileWithItsControlFileIsTakenOnce() throws IOException {
		byte[] file = file("甲", 2).getBytes(GB);
		put("a.csv", file);
		Files.writeString(this.folder.resolve("a.csv.ok"), control("1", "a.csv", "GB18030", 2, file, "0"));
		look();
		JsonNode done = ended("1");
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("source").asString()).isEqualTo("DROP");
		assertThat(done.get("kept").asInt()).isEqualTo(2);
		assertThat(done.get("notes").toString()).as("the batch before is missing").contains("REG-541");
		assertThat(this.folder.resolve("received").resolve("a.csv.ok")).exists();
		// Sent twice: the same file under the same number.
		put("a.csv", file);
		Files.writeString(this.folder.resolve("a.csv.ok"), control("1", "a.csv", "GB18030", 2, file, "0"));
		look();
		assertThat(this.officer.read(done.get("id").asString())).isEqualTo(done);
	}

	@Test
	@Covers({ "REG-520", "REG-522" })
	void aControlFileThatLiesHoldsTheBatch() throws IOException {
		byte[] file = file("乙", 2).getBytes(StandardCharsets.UTF_8);
		put("a.csv", file);
		Files.writeString(this.folder.resolve("a.ok"), control("1", "a.csv", "UTF-8", 3, file, null));
		put("b.csv", file("丙", 2).getBytes(StandardCharsets.UTF_8));
		Files.writeString(this.folder.resolve("b.ok"), control("2", "b.csv", "UTF-8", 2, file, null));
		look();
		JsonNode fewer = ended("1");
		assertThat(fewer.get("state").asString()).isEqualTo("QUARANTINED");
		assertThat(fewer.get("problem").get("code").asString()).isEqualTo("REG-520");
		assertThat(fewer.get("problem").get("message").asString()).contains("2", "3");
		assertThat(ended("2").get("problem").get("code").asString()).isEqualTo("REG-522");
		this.officer.desk().get("/api/registry/market/entities/" + this.series + "乙1").expect(404);
	}

	@Test
	@Covers({ "REG-523", "REG-524" })
	void aFileThatNobodyVouchesForIsHeldUntilSomebodyDoes() throws IOException {
		put(this.series + "a.csv", file("丁", 2).getBytes(StandardCharsets.UTF_8));
		look(Duration.ofHours(1));
		assertThat(this.ledger.numbered(FeedSource.DROP, FeedTables.ENTITIES, this.series + "a.csv"))
			.as("still being written")
			.isEmpty();
		look();
		JsonNode alone = ended("a.csv");
		assertThat(alone.get("problem").get("code").asString()).isEqualTo("REG-523");
		String id = alone.get("id").asString();
		this.officer.decide(id, "release").expect(200);
		assertThat(this.officer.ended(id).get("state").asString()).isEqualTo("DONE");
		put(this.series + "b.csv", file("戊", 2).getBytes(StandardCharsets.UTF_8));
		Files.writeString(this.folder.resolve(this.series + "b.csv.ok"), "{not json");
		look();
		assertThat(ended("b.csv").get("problem").get("code").asString()).isEqualTo("REG-524");
	}

	@Test
	@Covers("REG-526")
	void anotherFileUnderTheSameNumberIsHeld() throws IOException {
		byte[] first = file("己", 2).getBytes(StandardCharsets.UTF_8);
		put("a.csv", first);
		Files.writeString(this.folder.resolve("a.ok"), control("1", "a.csv", "UTF-8", 2, first, null));
		look();
		assertThat(ended("1").get("state").asString()).isEqualTo("DONE");
		byte[] second = file("庚", 2).getBytes(StandardCharsets.UTF_8);
		put("a.csv", second);
		Files.writeString(this.folder.resolve("a.ok"), control("1", "a.csv", "UTF-8", 2, second, null));
		look();
		assertThat(ended("1").get("problem").get("code").asString()).isEqualTo("REG-526");
	}

	/** An abnormal listing comes before its enterprise in the alphabet only. */
	@Test
	void enterprisesAreTakenBeforeWhatIsToldOfThemAndTheTextCountsBeforeTheCode() throws IOException {
		String listing = "SCJG_NJ_ABNORMAL_20220307_001_D.jsonl";
		byte[] listed = ("{\"PRIPID\":\"" + this.series
				+ "辛1\",\"SPECAUSE\":\"3\",\"SPECAUSE_CN\":\"通过登记的住所无法联系\",\"ABNTIME\":\"2021-11-02\"}\n")
			.getBytes(StandardCharsets.UTF_8);
		put(listing, listed);
		Files.writeString(this.folder.resolve(listing + ".ok"),
				control("2", listing, "UTF-8", 1, listed, null).replace("MARKET_ENTITY", "ABNORMAL"));
		String enterprises = "SCJG_NJ_MARKET_ENTITY_20220307_001_D.csv";
		byte[] file = file("辛", 1).getBytes(StandardCharsets.UTF_8);
		put(enterprises, file);
		Files.writeString(this.folder.resolve(enterprises + ".ok"), control("1", enterprises, "UTF-8", 1, file, null));
		look();
		String id = this.ledger.numbered(FeedSource.DROP, "ABNORMAL", this.series + "2").orElseThrow().id();
		assertThat(this.officer.ended(id).get("kept").asInt()).isOne();
		assertThat(this.officer.desk()
			.get("/api/registry/market/entities/" + this.series + "辛1")
			.expect(200)
			.json()
			.get("records")
			.get(0)
			.get("reason")
			.asString()).isEqualTo("通过登记的住所无法联系");
	}

	private void look() {
		look(Duration.ZERO.minusHours(1));
	}

	private void look(Duration settled) {
		new DropFolder(this.folder, this.accept, this.leases, Clock.systemUTC(), settled).lookNow();
	}

	private void put(String name, byte[] file) throws IOException {
		Files.write(this.folder.resolve(name), file);
	}

	private JsonNode ended(String number) {
		String id = this.ledger.numbered(FeedSource.DROP, FeedTables.ENTITIES, this.series + number).orElseThrow().id();
		return this.officer.ended(id);
	}

	private String file(String name, int rows) {
		StringBuilder file = new StringBuilder("PRIPID,UNISCID,ENTNAME,OPSCOPE\r\n");
		for (int i = 1; i <= rows; i++) {
			file.append(this.series)
				.append(name)
				.append(i)
				.append(',')
				.append(InventedCodes.of(500_000 + Math.floorMod((this.series + name).hashCode(), 90_000) * 10 + i))
				.append(",内江演示")
				.append(name)
				.append("消防有限公司,消防技术服务\r\n");
		}
		return file.toString();
	}

	private String control(String number, String file, String charset, int rows, byte[] bytes, @Nullable String prev) {
		String before = (prev != null) ? ",\"prev\":\"" + this.series + prev + "\"" : "";
		return "{\"spec\":\"scjg-feed/1\",\"table\":\"MARKET_ENTITY\",\"batch\":\"" + this.series + number
				+ "\",\"mode\":\"D\",\"file\":\"" + file + "\",\"charset\":\"" + charset + "\",\"rows\":" + rows
				+ ",\"bytes\":" + bytes.length + ",\"sha256\":\"" + sha256(bytes) + "\"" + before
				+ ",\"producedAt\":\"2022-03-07T02:10:00+08:00\"}";
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

}
