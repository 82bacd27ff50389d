package io.firewarden.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Answers the one question this service asks of the registry, or fails to. */
public final class RegistryStandIn {

	private final HttpServer server;

	private volatile boolean down;

	private volatile String authorization = "";

	private RegistryStandIn(HttpServer server) {
		this.server = server;
	}

	static RegistryStandIn start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var standIn = new RegistryStandIn(server);
			server.createContext("/api/registry/agencies/", standIn::answer);
			Thread.ofPlatform().daemon().start(server::start);
			return standIn;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	public void goDown(boolean isDown) {
		this.down = isDown;
	}

	public String lastAuthorization() {
		return this.authorization;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
			byte[] body = """
					{"uscc":"91511011MA6A00007B","asOf":"2022-03-07","verdict":"INELIGIBLE","conditions":[
					{"code":"ELG-04","name":"注册消防工程师","result":"FAIL","article":"第五条","required":"2","found":"1",
					"shortfall":"1","rows":[]}]}""".getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(this.down ? 503 : 200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

}
