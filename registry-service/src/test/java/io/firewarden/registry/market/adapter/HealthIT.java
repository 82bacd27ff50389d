package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.market.FeedDeskClient;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.FeedTables;
import io.firewarden.registry.market.InventedCodes;
import io.firewarden.registry.work.WorkFiles;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** How the drop folder does, as the page of the feed tells it, from its first file on. */
@RegistryTest
class HealthIT {

	private static final String HEAD = "PRIPID,UNISCID,ENTNAME,OPSCOPE,SRCTIME\r\n";

	private static final String OTHER_HEAD = "PRIPID,UNISCID,ENTNAME,OPSCOPE,XJZT\r\n";

	@LocalServerPort
	int port;

	@Autowired
	ServiceDatabase database;

	@Autowired
	MongoFeedLedger ledger;

	@Autowired
	FeedWorker worker;

	@Autowired
	FeedSettings settings;

	@Autowired
	DropFolder configured;

	@Autowired
	Leases leases;

	@Autowired
	Clock clock;

	@TempDir
	Path folder;

	private final String series = UUID.randomUUID().toString().substring(0, 8);

	private LocalDate today = LocalDate.EPOCH;

	@BeforeEach
	void nothingWasEverDropped() {
		this.today = LocalDate.now(this.clock);
		this.database.collection("market-batches")
			.deleteMany(Filters.eq(MongoFeedLedger.SOURCE, FeedSource.DROP.name()));
	}

	@Test
	void aSourceIsNeverHeardOfThenLateThenGappyThenWell() throws IOException {
		assertThat(drop().get("state").asString()).isEqualTo("NEVER");
		assertThat(drop().has("lastBatch")).isFalse();
		day(6, HEAD, ",2022-03-01 08:00:00", Clock.offset(this.clock, Duration.ofDays(-5)));
		JsonNode late = drop();
		assertThat(late.get("state").asString()).as(late.toString()).isEqualTo("LATE");
		assertThat(late.get("lastRowTime").asString()).startsWith("2022-03-01T08:00");
		day(3, HEAD, ",2022-03-04 08:00:00", this.clock);
		JsonNode gappy = drop();
		assertThat(gappy.get("state").asString()).isEqualTo("GAP");
		assertThat(gappy.get("gaps").valueStream().map(JsonNode::asString))
			.containsExactly(this.today.minusDays(5).toString(), this.today.minusDays(4).toString());
		day(5, HEAD, ",2022-03-02 08:00:00", this.clock);
		day(4, HEAD, ",2022-03-03 08:00:00", this.clock);
		JsonNode well = drop();
		assertThat(well.get("state").asString()).as(well.toString()).isEqualTo("OK");
		assertThat(well.get("gaps")).isEmpty();
		assertThat(well.get("lastRowTime").asString()).startsWith("2022-03-04T08:00");
		assertThat(well.get("lastBatch").get("fileName").asString()).isEqualTo("day4.csv");
	}

	@Test
	void aColumnThatCameOrWentIsToldUntilTheFilesFromBeforeAreOld() throws IOException {
		day(5, HEAD, ",2022-03-02 08:00:00", this.clock);
		day(4, OTHER_HEAD, ",1", this.clock);
		day(3, OTHER_HEAD, ",1", this.clock);
		JsonNode drifted = drop();
		assertThat(drifted.get("state").asString()).as(drifted.toString()).isEqualTo("DRIFT");
		assertThat(drifted.get("drift")
			.valueStream()
			.map((one) -> one.get("column").asString() + " " + one.get("change").asString() + " "
					+ one.get("since").asString()))
			.containsExactlyInAnyOrder("XJZT ADDED " + this.today, "SRCTIME MISSING " + this.today);
		this.database.collection("market-batches").deleteMany(Filters.eq("body.delivery.number", this.series + "5"));
		assertThat(drop().get("state").asString()).as("nothing older is known").isEqualTo("OK");
	}

	@Test
	@Covers("REG-525")
	void aControlFileWhoseDataDoNotComeIsToldUntilTheyCome() throws IOException {
		Path place = Files.createDirectories(this.settings.drop());
		Path control = place.resolve(this.series + ".ok");
		byte[] file = file(HEAD, ",2022-03-02 08:00:00", 9);
		Files.writeString(control, control(9, this.series + ".csv", file));
		Files.setLastModifiedTime(control, FileTime.from(Instant.now(Clock.systemUTC()).minusSeconds(3600)));
		this.configured.lookNow();
		JsonNode told = drop();
		assertThat(told.get("state").asString()).isEqualTo("GAP");
		assertThat(told.get("notes").get(0).get("code").asString()).isEqualTo("REG-525");
		assertThat(told.get("notes").get(0).get("message").asString()).contains(this.series + ".ok");
		Files.write(place.resolve(this.series + ".csv"), file);
		this.configured.lookNow();
		assertThat(ended(9).get("state").asString()).isEqualTo("DONE");
		assertThat(drop().get("notes")).isEmpty();
	}

	private JsonNode drop() {
		return Desk.ofOperator(this.port)
			.get("/api/registry/market/health")
			.expect(200)
			.json()
			.get("sources")
			.valueStream()
			.filter((one) -> one.get("source").asString().equals("DROP"))
			.findFirst()
			.orElseThrow();
	}

	/** What changed so many days ago is dropped now, by a clock. */
	private void day(int ago, String head, String last, Clock received) throws IOException {
		byte[] file = file(head, last, ago);
		Files.write(this.folder.resolve("day" + ago + ".csv"), file);
		Files.writeString(this.folder.resolve("day" + ago + ".ok"), control(ago, "day" + ago + ".csv", file));
		AcceptBatch then = new AcceptBatch(this.ledger, new WorkFiles(this.settings.folder()), this.worker,
				this.settings.largest().toBytes(), received);
		new DropFolder(this.folder, then, this.leases, Clock.systemUTC(), Duration.ZERO).lookNow();
		assertThat(ended(ago).get("state").asString()).isEqualTo("DONE");
	}

	private JsonNode ended(int number) {
		String id = this.ledger.numbered(FeedSource.DROP, FeedTables.ENTITIES, this.series + number).orElseThrow().id();
		return FeedDeskClient.of(this.port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui")).ended(id);
	}

	private byte[] file(String head, String last, int number) {
		String code = InventedCodes.of(600_000 + Math.floorMod(this.series.hashCode(), 30_000) * 10 + number);
		return (head + this.series + number + "," + code + ",内江演示康宁消防有限公司,消防技术服务" + last + "\r\n")
			.getBytes(StandardCharsets.UTF_8);
	}

	private String control(int ago, String name, byte[] file) {
		LocalDate day = this.today.minusDays(ago);
		return """
				{"spec":"scjg-feed/1","table":"MARKET_ENTITY","batch":"%s","mode":"D","periodFrom":"%s","periodTo":"%s",
				 "file":"%s","charset":"UTF-8","rows":1,"bytes":%d}""".formatted(this.series + ago, day, day, name,
				file.length);
	}

}
