package io.firewarden.registry.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.sheet.Cell;
import io.firewarden.platform.sheet.Table;
import io.firewarden.platform.sheet.Unreadable;
import io.firewarden.registry.Desk;
import io.firewarden.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An officer who brings files in and takes files out. */
public final class ImportDesk {

	private static final String EXCHANGE = "/api/registry/exchange/";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final int port;

	private final TestTokens token;

	private ImportDesk(int port, TestTokens token) {
		this.port = port;
		this.token = token;
	}

	public static ImportDesk ofDetachment(int port) {
		return new ImportDesk(port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
	}

	public static ImportDesk ofBrigade(int port, String brigade) {
		return new ImportDesk(port, TestTokens.of(Role.BRIGADE_OFFICER).username("of-" + brigade).org(brigade));
	}

	public static ImportDesk ofAgency(int port, String uscc) {
		return new ImportDesk(port, TestTokens.of(Role.AGENCY).username("jigou-" + uscc).agency(uscc));
	}

	public static ImportDesk ofAuditor(int port) {
		return new ImportDesk(port, TestTokens.of(Role.AUDITOR).username("shenji"));
	}

	public Desk desk() {
		return Desk.of(this.port, this.token);
	}

	/** Uploads; the answer is the accepted import or a problem. */
	public Desk.Answer upload(String register, String fileName, byte[] file) {
		return upload(register, fileName, file, UUID.randomUUID().toString());
	}

	public Desk.Answer upload(String register, String fileName, byte[] file, String key) {
		HttpRequest request = HttpRequest
			.newBuilder(address(
					EXCHANGE + register + "/imports?fileName=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8)))
			.header("Authorization", this.token.bearer())
			.header("Content-Type", "application/octet-stream")
			.header("Idempotency-Key", key)
			.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)))
			.build();
		HttpResponse<String> response = send(request, BodyHandlers.ofString());
		return new Desk.Answer(response.statusCode(), response.headers(), response.body());
	}

	/** Uploads and waits for the end. */
	public JsonNode bring(String register, String fileName, byte[] file) {
		return ended(upload(register, fileName, file).expect(202).json().get("id").asString());
	}

	public JsonNode ended(String id) {
		await().atMost(Duration.ofSeconds(90))
			.pollInterval(Duration.ofMillis(50))
			.until(() -> List.of("DONE", "CANCELLED", "REFUSED", "FAILED").contains(read(id).get("state").asString()));
		return read(id);
	}

	public JsonNode read(String id) {
		return desk().get(EXCHANGE + "imports/" + id).expect(200).json();
	}

	/**
	 * The rows that were not stored, or those with warnings, as the screen shows them.
	 */
	public JsonNode rows(String id, String kind) {
		return desk().get(EXCHANGE + "imports/" + id + "/rows?size=200&kind=" + kind).expect(200).json();
	}

	/** A file that the service gives out. */
	public byte[] take(String path) {
		HttpResponse<byte[]> response = send(HttpRequest.newBuilder(address(EXCHANGE + path))
			.header("Authorization", this.token.bearer())
			.GET()
			.build(), BodyHandlers.ofByteArray());
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment; ");
		return response.body();
	}

	/** What a person sees in a sheet. */
	public static List<List<String>> shown(byte[] file, int sheet) {
		try {
			Path path = Files.write(Files.createTempFile("taken", null), file);
			List<List<String>> shown = new ArrayList<>();
			try (Table table = Table.open(path); Table.Rows rows = table.rows(sheet)) {
				for (Table.Row row = rows.next(); row != null; row = rows.next()) {
					shown.add(row.cells().stream().map(Cell::shown).toList());
				}
			}
			Files.delete(path);
			return shown;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (Unreadable ex) {
			throw new AssertionError(ex);
		}
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
		try {
			return HTTP.send(request, handler);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
