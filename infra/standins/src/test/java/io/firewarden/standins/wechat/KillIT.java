package io.firewarden.standins.wechat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The process is killed without warning, again and again, while a client publishes. */
class KillIT {

	private static final int KILLS = 3;

	@TempDir
	Path data;

	private final List<String> acknowledged = new ArrayList<>();

	private Process process;

	private WechatCaller wechat;

	@AfterEach
	void end() {
		process.destroyForcibly();
	}

	@Test
	void nothingAcknowledgedIsLostAndNothingHappensTwice() throws Exception {
		int notice = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			start();
			var victim = process;
			Thread.ofVirtual().start(() -> killAfter(victim, 400));
			notice = publishUntilTheEnd(notice);
			assertThat(victim.waitFor(10, TimeUnit.SECONDS)).isTrue();
		}
		start();
		assertThat(acknowledged).hasSizeGreaterThan(KILLS);
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(wechat.ask("/_sim/articles").findValuesAsString("contentSourceUrl"))
				.containsAll(acknowledged));
		assertThat(wechat.ask("/_sim/duplicates")).isEmpty();
	}

	private int publishUntilTheEnd(int from) {
		int notice = from;
		try {
			while (true) {
				var source = "https://portal.example.com/open/notices/" + notice++;
				wechat.submit(wechat.addDraft(source));
				acknowledged.add(source);
			}
		}
		catch (IOException _) {
			return notice;
		}
	}

	private void start() throws IOException {
		int port;
		try (var free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				"io.firewarden.standins.StandinsApplication", "--server.port=" + port, "--standins.data=" + data,
				"--standins.wechat.callback-url=")
			.redirectErrorStream(true)
			.redirectOutput(data.resolve("log").toFile())
			.start();
		wechat = new WechatCaller("http://127.0.0.1:" + port);
		await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
			wechat.signIn();
			return true;
		});
	}

	private static void killAfter(Process victim, int millis) {
		try {
			victim.waitFor(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		victim.destroyForcibly();
	}

}
