package io.firewarden.registry.market;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryApplication;
import io.firewarden.testkit.TestTokens;
import io.firewarden.testkit.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The whole service in a process of its own, killed without warning in the middle of a
 * batch. {@code -Dfeed.rows=1000000} makes it as long as a night's.
 */
@WithInfrastructure
class FeedKillIT {

	private static final int ROWS = Integer.getInteger("feed.rows", 100_000);

	/** Every fiftieth row is of the trade. */
	private static final int TRADE = 50;

	private final String suffix = "-kill-" + UUID.randomUUID().toString().substring(0, 8);

	@TempDir
	Path data;

	@Test
	void aBatchWhoseProcessIsKilledIsCompletedByTheNext() throws IOException {
		int port = freePort();
		Process first = start(port);
		FeedDeskClient officer = FeedDeskClient.of(port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
		String id;
		try {
			awaitReady(port);
			id = officer.send("a.csv.gz", file(), "UTF-8").expect(202).json().get("id").asString();
			await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(5)).until(() -> {
				JsonNode batch = officer.read(id);
				return "RUNNING".equals(batch.get("state").asString()) && batch.get("read").asLong() > 0;
			});
		}
		finally {
			first.destroyForcibly().onExit().join();
		}
		Process second = start(port);
		try {
			awaitReady(port);
			JsonNode dead = officer.read(id);
			JsonNode done = officer.ended(id);
			assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
			assertThat(done.get("resumed").asInt()).as(dead.toString()).isEqualTo(1);
			assertThat(done.get("read").asInt()).isEqualTo(ROWS);
			assertThat(done.get("kept").asInt()).isEqualTo(ROWS / TRADE);
			assertThat(done.get("unchanged").asInt() + done.get("stale").asInt() + done.get("rejected").asInt())
				.isZero();
			assertThat(
					officer.desk().get("/api/registry/market/entities?size=1").expect(200).json().get("total").asInt())
				.isEqualTo(ROWS / TRADE);
		}
		finally {
			second.destroyForcibly().onExit().join();
		}
	}

	private byte[] file() throws IOException {
		Path file = this.data.resolve("a.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
			out.write("PRIPID,UNISCID,ENTNAME,REGSTATE,DOM,OPSCOPE,SRCTIME\r\n".getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < ROWS; i++) {
				String scope = (i % TRADE == 0) ? "消防技术服务；消防设施维护保养检测" : "餐饮服务；食品销售；日用百货批发零售";
				out.write(("k%07d,%s,内江演示%d有限公司,1,内江市市中区演示路%d号,%s,2022-03-06 18:22:10\r\n".formatted(i,
						InventedCodes.of(i), i, i, scope))
					.getBytes(StandardCharsets.UTF_8));
			}
		}
		return Files.readAllBytes(file);
	}

	private Process start(int port) throws IOException {
		Path log = Files.createDirectories(Path.of("target")).resolve("feed-kill-" + port + ".log");
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx256m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow", "-cp",
				System.getProperty("java.class.path"), RegistryApplication.class.getName(), "--server.port=" + port,
				"--spring.mongodb.uri=" + System.getProperty("spring.mongodb.uri"),
				"--spring.kafka.bootstrap-servers=" + System.getProperty("spring.kafka.bootstrap-servers"),
				"--firewarden.gateway.url=" + System.getProperty("firewarden.gateway.url"),
				"--firewarden.database.suffix=" + this.suffix, "--firewarden.service.secret=none",
				"--firewarden.feed.lease=PT3S");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		builder.environment().put("FIREWARDEN_DATA", this.data.toString());
		Process process = builder.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		return process;
	}

	private static void awaitReady(int port) {
		await().atMost(Duration.ofMinutes(4))
			.ignoreExceptions()
			.until(() -> Desk.ofEverybody(port).get("/actuator/health/readiness").status() == 200);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
