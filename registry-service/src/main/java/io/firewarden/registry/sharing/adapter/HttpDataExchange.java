package io.firewarden.registry.sharing.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.firewarden.registry.sharing.DataExchange;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/** The exchange over HTTP. A refused secret is fetched again once for each call. */
final class HttpDataExchange implements DataExchange {

	private final SharingSettings settings;

	private final Transport transport;

	private final Secrets secrets;

	HttpDataExchange(SharingSettings settings, Transport transport, Secrets secrets) {
		this.settings = settings;
		this.transport = transport;
		this.secrets = secrets;
	}

	@Override
	public boolean configured() {
		return !this.settings.url().isEmpty();
	}

	@Override
	public Pulled pull(String table, LocalDate day, OutputStream lines) throws IOException {
		long written = 0;
		while (true) {
			switch (page(table, day, written)) {
				case Reply.Read(Reading.Json(var body, var charset)) -> {
					JsonNode rows = body.path("rows");
					if (!rows.isArray() || !body.path("total").isIntegralNumber()) {
						return new Pulled.Unreadable(Kind.JSON, body.toString().getBytes(StandardCharsets.UTF_8));
					}
					for (JsonNode row : rows) {
						lines.write(Reading.JSON.writeValueAsBytes(row));
						lines.write('\n');
						written++;
					}
					long stated = body.path("total").asLong();
					// A page that is not full is the last one, whatever the total says.
					if (rows.size() < this.settings.page() || written >= stated) {
						return new Pulled.Rows(stated, written, charset);
					}
				}
				case Reply.Read(Reading.Nothing()) -> {
					return new Pulled.Nothing();
				}
				case Reply.Read(Reading.Error(var code, var message)) -> {
					return new Pulled.Refused(code, message);
				}
				case Reply.Read(Reading.Other(var kind, var answer)) -> {
					return new Pulled.Unreadable(kind, answer);
				}
				case Reply.NoKey(var code, var message) -> {
					return code.isEmpty() ? new Pulled.Away(message) : new Pulled.Refused(code, message);
				}
				case Reply.None(var detail) -> {
					return new Pulled.Away(detail);
				}
			}
		}
	}

	private Reply page(String table, LocalDate day, long start) {
		Map<String, String> query = Map.of("tableId", table, "submittedDate", day.toString(), "STARTNUM",
				Long.toString(start), "PAGENUM", Integer.toString(this.settings.page()));
		return signed((secret) -> this.transport.get("/data", query, this.settings.dataService(), secret));
	}

	@Override
	public Handed hand(Referral referral) {
		LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("documentNo", referral.documentNo());
		parts.add("control", file(referral.fileName() + ".ok", referral.control()));
		parts.add("data", file(referral.fileName(), referral.data()));
		parts.add("document", file(referral.letterName(), referral.letter()));
		return handed(
				signed((secret) -> this.transport.post("/notices", parts, this.settings.noticeService(), secret)));
	}

	@Override
	public Handed receipt(String documentNo) {
		return handed(signed((secret) -> this.transport.get("/receipts", Map.of("documentNo", documentNo),
				this.settings.noticeService(), secret)));
	}

	private Handed handed(Reply reply) {
		return switch (reply) {
			case Reply.Read(Reading.Json(var body, var _)) -> receipt(body.path("data"));
			case Reply.Read(Reading.Nothing()) -> new Handed.Unknown();
			case Reply.Read(Reading.Error(var code, var message)) -> new Handed.Refused(code, message);
			case Reply.Read(Reading.Other(var kind, var _)) -> new Handed.Away("no receipt but " + kind);
			case Reply.NoKey(var code, var message) ->
				code.isEmpty() ? new Handed.Away(message) : new Handed.Refused(code, message);
			case Reply.None(var detail) -> new Handed.Away(detail);
		};
	}

	private static Handed receipt(JsonNode data) {
		String number = data.path("receiptNo").asString("");
		if (number.isEmpty()) {
			return new Handed.Away("no receipt");
		}
		Instant at;
		try {
			at = Instant.parse(data.path("receivedAt").asString(""));
		}
		catch (DateTimeParseException _) {
			return new Handed.Away("a receipt without its time");
		}
		if (data.path("state").asString("").equals("PROCESSING")) {
			return new Handed.Pending(number, at);
		}
		List<RefusedRow> refused = new ArrayList<>();
		data.path("rows").forEach((row) -> {
			if (!row.path("accepted").asBoolean(true)) {
				refused.add(new RefusedRow(row.path("line").asInt(0), row.path("reason").asString("")));
			}
		});
		List<String> papers = new ArrayList<>();
		data.path("documents").forEach((paper) -> papers.add(paper.path("sha256").asString("")));
		return new Handed.Judged(number, at, data.path("accepted").asInt(0), refused, papers);
	}

	private Reply signed(Function<String, Transport.Answer> call) {
		Reply reply = once(call);
		return (reply instanceof Reply.Read(Reading.Error error) && error.ofSecret()) ? once(call) : reply;
	}

	private Reply once(Function<String, Transport.Answer> call) {
		return switch (this.secrets.current()) {
			case Secrets.Secret.None(var code, var message) -> new Reply.NoKey(code, message);
			case Secrets.Secret.Usable(var secret) -> switch (call.apply(secret)) {
				case Transport.Answer.None(var detail, var _) -> new Reply.None(detail);
				case Transport.Answer.Body(var bytes) -> {
					Reading reading = Reading.of(bytes);
					if (reading instanceof Reading.Error error && error.ofSecret()) {
						this.secrets.drop(secret);
					}
					yield new Reply.Read(reading);
				}
			};
		};
	}

	private static ByteArrayResource file(String name, String content) {
		return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {

			@Override
			public String getFilename() {
				return name;
			}

		};
	}

	private sealed interface Reply {

		record Read(Reading reading) implements Reply {
		}

		record NoKey(String code, String message) implements Reply {
		}

		record None(String detail) implements Reply {
		}

	}

}
