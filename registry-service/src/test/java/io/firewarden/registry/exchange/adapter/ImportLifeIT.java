package io.firewarden.registry.exchange.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.sheet.Cell;
import io.firewarden.platform.sheet.Table;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Effect;
import io.firewarden.registry.exchange.ImportDesk;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.TableRow;
import io.firewarden.registry.exchange.application.Import;
import io.firewarden.registry.exchange.application.RunImport;
import io.firewarden.registry.work.GoOn;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.CraftedWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** How imports begin, die, go on and end. */
@RegistryTest
class ImportLifeIT {

	private static final Duration SHORT = Duration.ofMillis(300);

	@LocalServerPort
	int port;

	@Autowired
	ServiceDatabase database;

	@Autowired
	ImportFiles files;

	@Autowired
	ReturnedFiles returned;

	@Autowired
	Registers registers;

	@Autowired
	ImportWorker worker;

	@Autowired
	Leases leases;

	@Autowired
	Clock clock;

	private ImportDesk officer;

	@BeforeEach
	void anOfficer() {
		this.officer = ImportDesk.ofDetachment(this.port);
	}

	@AfterEach
	void theWorkerWorks() {
		if (!this.worker.isRunning()) {
			this.worker.start();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aKilledImportGoesOnWithoutDoubles(boolean written) {
		this.worker.stop();
		String series = UUID.randomUUID().toString().substring(0, 8);
		CraftedWorkbook workbook = CraftedWorkbook.sheet("s").row("单位编号", "单位名称", "监管大队", "建筑面积");
		for (int i = 0; i < 2300; i++) {
			workbook.row(series + i, "单位" + i, (i % 100 == 7) ? "没有的大队" : "市中区", 5);
		}
		String id = this.officer.upload("units", "a.xlsx", workbook.bytes()).expect(202).json().get("id").asString();
		MongoImports imports = new MongoImports(this.database, Clock.systemUTC(), SHORT);
		RunImport run = new RunImport(imports, new TableSource(this.files, 100_000), this.returned, this.clock,
				Period.ofDays(30));
		Import taken = imports.take("a").orElseThrow();
		assertThat(taken.id()).isEqualTo(id);
		Register<?> units = this.registers.find("units").orElseThrow();
		assertThatExceptionOfType(Killing.Killed.class).isThrownBy(() -> run.handle("a", taken,
				new Killing<>(units, 2, written), new Jurisdiction.Everywhere(), () -> false));
		JsonNode dead = this.officer.read(id);
		assertThat(dead.get("state").asString()).isEqualTo("RUNNING");
		assertThat(dead.get("done").asInt()).isEqualTo(2000);
		Import resumed = await().atMost(Duration.ofSeconds(90))
			.until(() -> imports.take("b"), Optional::isPresent)
			.orElseThrow();
		var outcome = run.handle("b", resumed, units, new Jurisdiction.Everywhere(), () -> false);
		assertThat(outcome).isInstanceOf(RunImport.Outcome.Ended.class);
		JsonNode done = this.officer.read(id);
		assertThat(done.get("state").asString()).isEqualTo("DONE");
		assertThat(done.get("resumed").asInt()).isEqualTo(1);
		assertThat(done.get("created").asInt()).as(done.toString()).isEqualTo(2277);
		assertThat(done.get("unchanged").asInt()).isZero();
		assertThat(done.get("rejected").asInt()).isEqualTo(23);
		assertThat(this.officer.desk().get("/api/registry/units?size=1&q=" + series).json().get("total").asInt())
			.isEqualTo(2277);
		assertThat(ImportDesk.shown(this.officer.take("imports/" + id + "/rejected.xlsx"), 0)).hasSize(24);
		// Whoever was taken for dead and is not may write nothing more.
		assertThat(imports.record("a", taken)).isEqualTo(GoOn.LOST);
	}

	@Test
	@Covers("REG-311")
	void aCancelledImportStopsAndAnEndedOneCannotBeCancelled() {
		this.worker.stop();
		byte[] file = units(UUID.randomUUID().toString().substring(0, 8), 3);
		String key = UUID.randomUUID().toString();
		String id = this.officer.upload("units", "a.xlsx", file, key).expect(202).json().get("id").asString();
		assertThat(this.officer.upload("units", "a.xlsx", file, key).expect(202).json().get("id").asString())
			.as("the same key is the same import")
			.isEqualTo(id);
		this.officer.desk().delete("/api/registry/exchange/imports/" + id).expect(202);
		this.worker.start();
		JsonNode ended = this.officer.ended(id);
		assertThat(ended.get("state").asString()).isEqualTo("CANCELLED");
		assertThat(ended.get("stored").asInt()).isZero();
		this.officer.desk().delete("/api/registry/exchange/imports/" + id).expectProblem(409, "REG-311");
		assertThat(this.officer.desk()
			.get("/api/registry/exchange/imports?register=units&state=CANCELLED&size=200")
			.expect(200)
			.json()
			.get("content")
			.valueStream()
			.map((one) -> one.get("id").asString())).contains(id);
	}

	@Test
	@Covers("REG-312")
	void theFilesGoAfterTheirDayAndTheRecordStays() {
		byte[] file = CraftedWorkbook.sheet("s").row("单位编号", "单位名称", "监管大队", "建筑面积").row("x", "y", "z", 1).bytes();
		JsonNode done = this.officer.bring("units", "a.xlsx", file);
		String id = done.get("id").asString();
		LocalDate last = LocalDate.parse(done.get("keepUntil").asString());
		assertThat(last).isEqualTo(LocalDate.now(this.clock).plusDays(30));
		MongoImports imports = new MongoImports(this.database, Clock.systemUTC(), SHORT);
		new ImportHousekeeping(imports, this.files, this.leases, Clock.offset(this.clock, Duration.ofDays(30)))
			.remove();
		assertThat(this.officer.read(id).get("filesKept").asBoolean()).isTrue();
		new ImportHousekeeping(imports, this.files, this.leases, Clock.offset(this.clock, Duration.ofDays(31)))
			.remove();
		assertThat(this.officer.read(id).get("filesKept").asBoolean()).isFalse();
		this.officer.desk()
			.get("/api/registry/exchange/imports/" + id + "/rejected.xlsx")
			.expectProblem(410, "REG-312");
		assertThat(this.officer.rows(id, "REJECTED").get("content")).isEmpty();
	}

	@Test
	@Covers({ "REG-301", "REG-302", "REG-303", "REG-304", "REG-309", "REG-310", "REG-314" })
	void whatIsNoTableIsRefusedAtOnceInWords() throws IOException {
		byte[] compound = new byte[2048];
		System.arraycopy(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }, 0, compound, 0, 4);
		refused(compound, 422, "REG-301");
		byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, compound, 1024, name.length);
		refused(compound, 422, "REG-302");
		refused(new byte[] { 'M', 'Z', 0, 1, 2 }, 422, "REG-303");
		refused(bomb("xl/sharedStrings.xml"), 422, "REG-304");
		refused(new byte[21 << 20], 413, "REG-309");
		refused(new byte[] { 'a', (byte) 0xFF, (byte) 0xFF }, 422, "REG-310");
		byte[] whole = units("x", 3);
		refused(Arrays.copyOf(whole, whole.length - 40), 422, "REG-314");
		this.officer.upload("nothing", "a.xlsx", whole).expectProblem(404, "PLT-007");
		ImportDesk.ofBrigade(this.port, "511011").upload("officers", "a.xlsx", whole).expectProblem(403, "PLT-006");
	}

	@Test
	@Covers({ "REG-305", "REG-306", "REG-307", "REG-308" })
	void aTableOfSomethingElseStoresNothingAndSaysWhy() throws IOException {
		assertProblem(CraftedWorkbook.sheet("s").row("a", "b").row("1", "2").bytes(), "REG-305", "单位名称");
		assertProblem(CraftedWorkbook.sheet("s").row("单位名称", "监管大队").row("1", "2").bytes(), "REG-306", "建筑面积");
		assertProblem(CraftedWorkbook.sheet("s").row("单位名称", "监管大队", "建筑面积").emptyRows(10).bytes(), "REG-308", "");
		assertProblem(bomb("xl/worksheets/sheet1.xml"), "REG-304", "");
		CraftedWorkbook many = CraftedWorkbook.sheet("s").row("单位名称", "监管大队", "建筑面积");
		for (int i = 0; i <= 100_000; i++) {
			many.row(i);
		}
		assertProblem(many.bytes(), "REG-307", "100000");
	}

	@Test
	void aMillionEmptyRowsBelowTheTableDoNotMatter() {
		String series = UUID.randomUUID().toString().substring(0, 8);
		byte[] file = CraftedWorkbook.sheet("s")
			.row("单位编号", "单位名称", "监管大队", "建筑面积")
			.row(series + 0, "单位", "市中区", 5)
			.emptyRows(1_000_000)
			.bytes();
		JsonNode done = this.officer.bring("units", "a.xlsx", file);
		assertThat(done.get("rows").asInt()).isEqualTo(1);
		assertThat(done.get("stored").asInt()).isEqualTo(1);
	}

	@Test
	@Covers("REG-313")
	void aFaultOfOursEndsTheImportAndLetsTheNextOneThrough() {
		this.worker.stop();
		String id = this.officer.upload("units", "a.xlsx", units("f", 2)).expect(202).json().get("id").asString();
		MongoImports imports = new MongoImports(this.database, Clock.systemUTC(), SHORT);
		RunImport run = new RunImport(imports, new TableSource(this.files, 10), this.returned, this.clock,
				Period.ofDays(30));
		// Left running it would take, and fail, the imports of every later test.
		ImportWorker knowsNoRegister = new ImportWorker("x", imports, new Registers(List.of()), run);
		knowsNoRegister.start();
		JsonNode ended;
		try {
			ended = this.officer.ended(id);
		}
		finally {
			knowsNoRegister.stop();
		}
		assertThat(ended.get("state").asString()).isEqualTo("FAILED");
		assertThat(ended.get("problem").get("code").asString()).isEqualTo("REG-313");
	}

	@Test
	@Covers("REG-330")
	void aRecordThatSomebodyChangedMeanwhileComesBack() {
		overtaken(this.registers.find("units").orElseThrow());
	}

	private <R> void overtaken(Register<R> units) {
		String id = UUID.randomUUID().toString().substring(0, 8);
		Importer by = new Importer("i", "zhidui", new Jurisdiction.Everywhere(), ZonedDateTime.now(this.clock));
		assertThat(units.prepare(List.of(line(units, by, id, "1")), by).write()).containsExactly(Effect.CREATED);
		Line<R> slow = line(units, by, id, "2");
		Batch looked = units.prepare(List.of(slow), by);
		assertThat(looked.planned()).containsExactly(Effect.UPDATED);
		assertThat(units.prepare(List.of(line(units, by, id, "3")), by).write()).containsExactly(Effect.UPDATED);
		assertThat(looked.write()).containsExactly(Effect.REJECTED);
		assertThat(slow.row().problems()).extracting((problem) -> problem.code()).containsExactly("REG-330");
	}

	private static <R> Line<R> line(Register<R> units, Importer by, String id, String area) {
		TableRow row = new TableRow(
				new Table.Row(2,
						List.of(new Cell.Text(id), new Cell.Text("单位"), new Cell.Text("市中区"), new Cell.Text(area))),
				Map.of("unitId", 0, "name", 1, "brigade", 2, "floorArea", 3));
		return new Line<>(row, Objects.requireNonNull(units.read(row, by)));
	}

	private void refused(byte[] file, int status, String code) {
		this.officer.upload("units", "a.xlsx", file).expectProblem(status, code);
	}

	private void assertProblem(byte[] file, String code, String words) {
		JsonNode ended = this.officer.bring("units", "a.xlsx", file);
		assertThat(ended.get("state").asString()).as(ended.toString()).isEqualTo("REFUSED");
		assertThat(ended.get("problem").get("code").asString()).isEqualTo(code);
		assertThat(ended.get("problem").get("message").asString()).contains(words);
		assertThat(ended.get("stored").asInt()).isZero();
	}

	private static byte[] units(String series, int count) {
		CraftedWorkbook workbook = CraftedWorkbook.sheet("s").row("单位编号", "单位名称", "监管大队", "建筑面积");
		for (int i = 0; i < count; i++) {
			workbook.row(series + i, "单位" + i, "市中区", 5);
		}
		return workbook.bytes();
	}

	/** A workbook one of whose parts unpacks to fifty times a megabyte of blanks. */
	private static byte[] bomb(String part) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			entry(zip, "xl/workbook.xml",
					"<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>");
			entry(zip, "xl/_rels/workbook.xml.rels",
					"<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
							+ "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
			zip.putNextEntry(new ZipEntry(part));
			zip.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
			byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 50; i++) {
				zip.write(blanks);
			}
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

	private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
