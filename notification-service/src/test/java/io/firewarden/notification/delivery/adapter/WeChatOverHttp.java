package io.firewarden.notification.delivery.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.firewarden.notification.delivery.application.WeChatModel;
import io.firewarden.notification.delivery.domain.Answer;
import io.firewarden.notification.delivery.domain.Call;
import io.firewarden.notification.delivery.domain.Publication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * WeChat as a scripted server: the model behind its HTTP manners, and a fault for every
 * request by its number.
 */
public final class WeChatOverHttp {

	private static final long HANG_MILLIS = 400;

	private final HttpServer server;

	private WeChatModel model = new WeChatModel();

	private List<Fault> schedule = List.of();

	private int requests;

	private final List<String> paths = new ArrayList<>();

	/** What may happen to a request. */
	public enum Fault {

		NONE, RESET_BEFORE, RESET_AFTER, HANG_BEFORE, HANG_AFTER, BUSY_BEFORE, BUSY_AFTER, TOKEN, BAD_GATEWAY,
		TRUNCATED, MINUTE_QUOTA

	}

	private WeChatOverHttp(HttpServer server) {
		this.server = server;
	}

	public static WeChatOverHttp start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var weChat = new WeChatOverHttp(server);
			server.createContext("/", weChat::handle);
			server.setExecutor((work) -> Thread.ofVirtual().start(work));
			Thread.ofPlatform().daemon().start(server::start);
			return weChat;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** A new account with nothing in it, and these faults for its first requests. */
	public synchronized WeChatModel begin(List<Fault> faults) {
		this.model = new WeChatModel();
		this.schedule = faults;
		this.requests = 0;
		this.paths.clear();
		return this.model;
	}

	public synchronized long times(String path) {
		return this.paths.stream().filter(path::equals).count();
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			var body = exchange.getRequestBody().readAllBytes();
			var path = exchange.getRequestURI().getPath();
			switch (fault(path)) {
				case NONE -> answer(exchange, effect(path, body));
				case RESET_BEFORE -> {
					// Closed without a byte.
				}
				case RESET_AFTER -> effect(path, body);
				case HANG_BEFORE -> hang();
				case HANG_AFTER -> {
					effect(path, body);
					hang();
				}
				case BUSY_BEFORE -> answer(exchange, error(-1, "system error"));
				case BUSY_AFTER -> {
					effect(path, body);
					answer(exchange, error(-1, "system error"));
				}
				case TOKEN -> answer(exchange, error(40001, "invalid credential"));
				case MINUTE_QUOTA -> answer(exchange, error(45011, "api minute-quota reach limit"));
				case BAD_GATEWAY -> answer(exchange, 502, "<html>502 Bad Gateway</html>");
				case TRUNCATED -> {
					var whole = effect(path, body);
					answer(exchange, whole.substring(0, whole.length() / 2));
				}
			}
		}
	}

	private synchronized Fault fault(String path) {
		this.paths.add(path);
		int number = this.requests++;
		return (number < this.schedule.size()) ? this.schedule.get(number) : Fault.NONE;
	}

	private static void hang() {
		try {
			if (new CountDownLatch(1).await(HANG_MILLIS, TimeUnit.MILLISECONDS)) {
				throw new AssertionError("nobody releases it");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized String effect(String path, byte[] body) {
		if (path.equals("/cgi-bin/stable_token")) {
			return json(Map.of("access_token", "t".repeat(64), "expires_in", 7200));
		}
		if (path.equals("/cgi-bin/material/add_material")) {
			return json(Map.of("media_id", "thumb-1"));
		}
		var asked = JsonMapper.shared().readTree(body);
		return switch (path) {
			case "/cgi-bin/draft/add" -> say(new Call.AddDraft(publication(asked.path("articles").path(0))));
			case "/cgi-bin/draft/get" -> say(new Call.LookAtDraft(asked.path("media_id").asString()));
			case "/cgi-bin/draft/batchget" -> json(this.model.listDrafts());
			case "/cgi-bin/draft/delete" -> say(new Call.DeleteDraft(asked.path("media_id").asString()));
			case "/cgi-bin/freepublish/submit" -> say(new Call.Submit(asked.path("media_id").asString()));
			case "/cgi-bin/freepublish/get" -> say(new Call.AskResult(asked.path("publish_id").asString()));
			case "/cgi-bin/freepublish/batchget" -> json(this.model.listArticles());
			case "/cgi-bin/freepublish/delete" -> say(new Call.DeleteArticle(asked.path("article_id").asString()));
			default -> error(40066, "invalid url");
		};
	}

	private String say(Call call) {
		return switch (this.model.perform(call)) {
			// Success of draft/add has no errcode.
			case Answer.DraftThere(var id) -> json(Map.of("media_id", id));
			case Answer.DraftGone() -> error(40007, "invalid media_id");
			case Answer.Accepted(var id) -> json(Map.of("errcode", 0, "errmsg", "ok", "publish_id", id));
			case Answer.StillRunning() -> json(Map.of("publish_id", "p", "publish_status", 1));
			case Answer.Public(var id, var url) -> json(Map.of("publish_status", 0, "article_id", id, "article_detail",
					Map.of("count", 1, "item", List.of(Map.of("idx", 1, "article_url", url)))));
			case Answer.TakenDown _ -> json(Map.of("publish_status", 5));
			case Answer.ArticleGone() -> error(53600, "Article ID invalid");
			case Answer.ResultUnknown() -> error(53502, "invalid publish_id");
			case Answer.Deleted() -> json(Map.of("errcode", 0, "errmsg", "ok"));
			case Answer.Failed _, Answer.Unclear _, Answer.Later _, Answer.Refused _ ->
				throw new IllegalStateException("the model has no faults");
		};
	}

	private static Publication publication(JsonNode article) {
		return new Publication(article.path("title").asString(), article.path("content").asString(), "", "", "", "",
				Instant.EPOCH, article.path("content_source_url").asString());
	}

	private static String error(int code, String message) {
		return json(Map.of("errcode", code, "errmsg", message + " rid: 65d2faf1-1a6ae467-7861d534"));
	}

	private static String json(Object value) {
		return JsonMapper.shared().writeValueAsString(value);
	}

	private static void answer(HttpExchange exchange, String text) throws IOException {
		answer(exchange, 200, text);
	}

	private static void answer(HttpExchange exchange, int status, String text) throws IOException {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "text/plain");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
	}

}
