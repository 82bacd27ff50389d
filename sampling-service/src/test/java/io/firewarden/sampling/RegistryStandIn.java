package io.firewarden.sampling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The registry's list of officers, and the registry being away. */
class RegistryStandIn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Changed by tests; 200 in between. */
	static volatile int status = 200;

	/** How many officers the register knows; the last of them is on leave. */
	static volatile int listed = 12;

	/** Relations that the first officer has declared, as JSON. */
	static volatile String relations = "";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("registry", Map.of("firewarden.registry.url", start())));
	}

	private static String start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/api/registry/officers", (exchange) -> {
				try (exchange) {
					boolean known = exchange.getRequestHeaders().getFirst("Authorization").startsWith("Bearer ");
					byte[] body = officers().getBytes(StandardCharsets.UTF_8);
					exchange.getResponseHeaders().set("Content-Type", "application/json");
					exchange.sendResponseHeaders(known ? status : 401, body.length);
					exchange.getResponseBody().write(body);
				}
			});
			server.start();
			return "http://127.0.0.1:" + server.getAddress().getPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String officers() {
		return IntStream.rangeClosed(1, listed)
			.mapToObj((i) -> """
					{"officerId":"OF-%03d","name":"检查员%d","brigade":"511002","brigadeName":"市中区大队",
					"certificateValidTo":"2199-12-31","onLeave":%s,"relations":[%s]}""".formatted(i, i, i == listed,
					(i == 1) ? relations : ""))
			.collect(Collectors.joining(",", "{\"content\":[", "]}"));
	}

}
