package io.firewarden.registry.market.adapter;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Leases;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.market.FeedDeskClient;
import io.firewarden.registry.market.InventedCodes;
import io.firewarden.registry.market.application.RunBatch;
import io.firewarden.registry.work.FileSweep;
import io.firewarden.registry.work.WorkFiles;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How batches end that do not end well, and what is left of them in time. */
@RegistryTest
class FeedLifeIT {

	@LocalServerPort
	int port;

	@Autowired
	MongoFeedLedger ledger;

	@Autowired
	FeedSettings settings;

	@Autowired
	RunBatch.Parts parts;

	@Autowired
	FeedWorker worker;

	@Autowired
	Leases leases;

	@Autowired
	Clock clock;

	@AfterEach
	void theWorkerWorks() {
		if (!this.worker.isRunning()) {
			this.worker.start();
		}
	}

	@Test
	@Covers("REG-533")
	void aFaultOfOursEndsTheBatchAndLetsTheNextOneThrough() {
		this.worker.stop();
		FeedDeskClient officer = officer();
		String id = officer.send("a.csv", file(), null).expect(202).json().get("id").asString();
		RunBatch.Parts broken = new RunBatch.Parts(this.parts.files(), this.parts.reader(), (_) -> {
			throw new IllegalStateException("for the test");
		}, this.parts.store(), List.of(), this.parts.scratch(), this.parts.tables());
		FeedWorker other = new FeedWorker("x", this.ledger, new RunBatch(this.ledger, broken, this.clock,
				new RunBatch.Limits(5, Period.ofDays(1), Period.ofDays(1))));
		other.start();
		JsonNode ended;
		try {
			ended = officer.ended(id);
		}
		finally {
			other.stop();
		}
		assertThat(ended.get("state").asString()).isEqualTo("FAILED");
		assertThat(ended.get("problem").get("code").asString()).isEqualTo("REG-533");
	}

	@Test
	@Covers("REG-534")
	void theFilesGoAfterTheirDayAndTheLedgerStays() {
		FeedDeskClient officer = officer();
		JsonNode done = officer.ended(officer.send("a.csv", file(), null).expect(202).json().get("id").asString());
		String id = done.get("id").asString();
		officer.line(id, 2).expect(200);
		sweep(this.settings.keep().toTotalMonths() * 30);
		officer.line(id, 2).expect(200);
		sweep(this.settings.keep().toTotalMonths() * 31 + 1);
		officer.line(id, 2).expectProblem(410, "REG-534");
		officer.desk().get("/api/registry/market/batches/" + id + "/faults.csv").expectProblem(410, "REG-534");
		assertThat(officer.read(id).get("state").asString()).isEqualTo("DONE");
	}

	@Test
	@Covers("REG-529")
	void aFilePastTheBoundIsNotTaken() {
		WorkFiles files = new WorkFiles(Path.of("target/market-small"));
		AcceptBatch small = new AcceptBatch(this.ledger, files, this.worker, 10, this.clock);
		assertThatExceptionOfType(WorkFiles.TooLarge.class)
			.isThrownBy(() -> small.receive(ControlFile.unknown("a.csv"), new ByteArrayInputStream(file())));
		assertThat(FeedDesk.TOO_LARGE.code()).isEqualTo("REG-529");
	}

	private void sweep(long days) {
		new FileSweep("test-files", this.ledger.work(), new WorkFiles(this.settings.folder()), FeedFiles.UPLOAD,
				this.leases, Clock.offset(this.clock, Duration.ofDays(days)))
			.remove();
	}

	private FeedDeskClient officer() {
		return FeedDeskClient.of(this.port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
	}

	private static byte[] file() {
		String series = UUID.randomUUID().toString().substring(0, 8);
		return ("PRIPID,UNISCID,ENTNAME,OPSCOPE\r\n" + series + "," + InventedCodes.of(77) + ",内江演示安澜消防有限公司,消防技术服务\r\n")
			.getBytes(StandardCharsets.UTF_8);
	}

}
