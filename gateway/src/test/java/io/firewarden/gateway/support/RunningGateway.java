package io.firewarden.gateway.support;

import java.net.URI;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import io.firewarden.gateway.GatewayApplication;
import io.firewarden.testkit.Infrastructure;

/** A gateway on a free port, in this JVM. */
public final class RunningGateway implements AutoCloseable {

	/** Password of every demonstration account. */
	public static final String PASSWORD = "Demo-Pass-2022";

	/** Secret of the platform's own services. */
	public static final String SERVICE_SECRET = "secret-of-the-services";

	private static RunningGateway shared;

	private final ConfigurableApplicationContext context;

	private RunningGateway(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * One for all tests that leave it as they found it; its registry service is
	 * {@link EchoService#shared}.
	 */
	public static synchronized RunningGateway shared() {
		if (shared == null) {
			shared = start(freshDatabase(), Map.of());
		}
		return shared;
	}

	/** The name of a database nobody has used. */
	public static String freshDatabase() {
		return "gateway-" + HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt());
	}

	/**
	 * Starts with cheap password hashes, the echo service as registry, and these settings
	 * on top.
	 */
	public static RunningGateway start(String database, Map<String, String> settings, String... profiles) {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("server.port", "0");
		all.put("logging.level.root", "warn");
		all.put("spring.mongodb.uri", Infrastructure.get().mongodbUri());
		all.put("firewarden.database", database);
		all.put("firewarden.accounts.memory", "64");
		all.put("firewarden.accounts.iterations", "1");
		all.put("firewarden.accounts.demo-password", PASSWORD);
		all.put("firewarden.keys.secret", "a secret of the tests, long enough for HKDF");
		all.put("firewarden.token.service-secret", SERVICE_SECRET);
		all.put("firewarden.token.feed-secret", "secret-of-the-feed");
		all.put("firewarden.upstreams.services.registry", EchoService.shared().address().toString());
		all.put("firewarden.upstreams.services.sampling", "http://127.0.0.1:9");
		all.put("firewarden.portal.location", "classpath:/portal/");
		all.putAll(settings);
		String[] arguments = all.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
			.toArray(String[]::new);
		return new RunningGateway(
				new SpringApplicationBuilder(GatewayApplication.class).profiles(profiles).run(arguments));
	}

	public URI address() {
		return URI.create("http://127.0.0.1:" + ((WebServerApplicationContext) this.context).getWebServer().getPort());
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** A browser that has not signed in. */
	public Browser browser() {
		return new Browser(address());
	}

	/** A browser in which somebody has signed in. */
	public Browser browserOf(String username) {
		Browser browser = browser();
		browser.signIn(username, PASSWORD);
		return browser;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
