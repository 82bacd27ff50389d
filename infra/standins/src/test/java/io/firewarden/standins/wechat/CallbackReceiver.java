package io.firewarden.standins.wechat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.springframework.web.util.UriComponentsBuilder;

/** The other end of a callback address: keeps what comes and answers as it is told. */
final class CallbackReceiver implements AutoCloseable {

	private final HttpServer server;

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private volatile int refusals;

	CallbackReceiver() {
		try {
			server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		server.createContext("/", this::receive);
		server.start();
	}

	String url() {
		return "http://127.0.0.1:" + server.getAddress().getPort() + "/callback";
	}

	List<Received> received() {
		return received;
	}

	/** Answers the next events with an error. */
	void refuse(int events) {
		refusals = events;
	}

	void forget() {
		received.clear();
		refusals = 0;
	}

	@Override
	public void close() {
		server.stop(0);
	}

	private synchronized void receive(HttpExchange exchange) throws IOException {
		var query = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams().toSingleValueMap();
		var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		received.add(new Received(query, body));
		var answer = ((refusals-- > 0) ? "busy" : "success").getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(200, answer.length);
		exchange.getResponseBody().write(answer);
		exchange.close();
	}

	record Received(Map<String, String> query, String body) {

		String field(String name) {
			var value = body.substring(body.indexOf("<" + name + ">") + name.length() + 2,
					body.indexOf("</" + name + ">"));
			return value.replace("<![CDATA[", "").replace("]]>", "");
		}

	}

}
