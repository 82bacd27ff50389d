package io.firewarden.gateway.edge;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.firewarden.gateway.support.EchoService;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.WithInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

@WithInfrastructure
class BodyLimitIT {

	private static final int MB = 1024 * 1024;

	private final RunningGateway gateway = RunningGateway.shared();

	@BeforeEach
	void theServiceTrustsTheGateway() {
		EchoService.shared().trust(this.gateway);
	}

	@Test
	void fiftyMegabytesAreRefusedWhenTheyAreAnnounced() throws IOException {
		try (var socket = new Socket("127.0.0.1", this.gateway.address().getPort())) {
			socket.getOutputStream()
				.write(("PUT /api/registry/photo HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + 50 * MB
						+ "\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
			assertThat(answer).isEqualTo("HTTP/1.1 413");
		}
	}

	@Test
	@Covers("GWY-017")
	void aBodyThatBreaksOffIsNotTakenForOutage() throws IOException {
		try (var socket = new Socket("127.0.0.1", this.gateway.address().getPort())) {
			socket.getOutputStream()
				.write("PUT /public/registry/photo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nbegun"
					.getBytes(StandardCharsets.US_ASCII));
			socket.shutdownOutput();
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400").contains("GWY-017");
		}
	}

	@Test
	@Covers("GWY-010")
	void fiftyMegabytesAreRefusedWhileTheyStream() {
		var browser = this.gateway.browserOf("of001");
		var answer = browser.send(browser.request("/api/registry/photo").PUT(zeros(50 * MB)));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("GWY-010");
		assertThat(browser.get("/api/registry/after").statusCode()).isEqualTo(200);
	}

	@Test
	void whatFitsStreamsThrough() {
		var browser = this.gateway.browserOf("of001");
		var answer = browser.send(browser.request("/api/registry/photo?a=b%20c")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(zeros(19 * MB)));
		assertThat(answer.body()).isEqualTo("POST /api/registry/photo?a=b%20c " + 19 * MB + " of001");
	}

	@Test
	void theGatewayItselfTakesSmallFormsOnly() {
		var browser = this.gateway.browser();
		browser.get("/auth/me");
		var answer = browser.send(browser.request("/auth/login")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(new byte[100_000])));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("64 kB");
		var streamed = browser
			.send(browser.request("/auth/login").header("Content-Type", "application/json").POST(spaces(100_000)));
		assertThat(streamed.statusCode()).isEqualTo(413);
	}

	private static BodyPublisher zeros(int length) {
		return BodyPublishers.ofInputStream(() -> new Repeated(0, length));
	}

	private static BodyPublisher spaces(int length) {
		return BodyPublishers.ofInputStream(() -> new Repeated(' ', length));
	}

	/** Many equal bytes that exist only while they are read. */
	private static final class Repeated extends InputStream {

		private final int value;

		private int left;

		private Repeated(int value, int length) {
			this.value = value;
			this.left = length;
		}

		@Override
		public int read() {
			return (this.left-- > 0) ? this.value : -1;
		}

	}

}
