package io.firewarden.testkit;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** When tests run in containers, and what is said when they do not. */
class EngineTests {

	private static final Set<String> IMAGES = Set.of("/images/mongo:8.0/json", "/images/apache/kafka:4.2.1/json");

	private final Map<String, String> environment = new HashMap<>();

	private HttpServer engine;

	@BeforeEach
	void startAnEngine() throws Exception {
		engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		engine.createContext("/", (exchange) -> {
			String path = exchange.getRequestURI().getPath();
			exchange.sendResponseHeaders((path.equals("/_ping") || IMAGES.contains(path)) ? 200 : 404, -1);
			exchange.close();
		});
		engine.start();
		environment.put("DOCKER_HOST", "tcp://127.0.0.1:" + engine.getAddress().getPort());
		environment.put("TESTCONTAINERS_RYUK_DISABLED", "true");
	}

	@AfterEach
	void stopIt() {
		engine.stop(0);
	}

	@Test
	void anEngineWithBothImagesIsUsed() {
		assertThat(Engine.find(environment)).isEqualTo(new Engine.Usable("mongo:8.0", "apache/kafka:4.2.1"));
	}

	@Test
	void anEngineThatWouldHaveToPullIsNotUsed() {
		environment.put("FIREWARDEN_KAFKA_IMAGE", "elsewhere/kafka:1");
		assertThat(Engine.find(environment))
			.isEqualTo(new Engine.Unusable("the container engine has no image elsewhere/kafka:1"));
	}

	@Test
	void aCleanerIsNotPulledEither() {
		environment.remove("TESTCONTAINERS_RYUK_DISABLED");
		assertThat(Engine.find(environment)).isInstanceOf(Engine.Unusable.class);
	}

	@Test
	void withoutAnEngineTheReasonIsTold() {
		environment.put("DOCKER_HOST", "unix:///nowhere/docker.sock");
		assertThat(Engine.find(environment))
			.isEqualTo(new Engine.Unusable("no container engine answers at unix:///nowhere/docker.sock"));
	}

	@Test
	void offMeansOff() {
		environment.put("FIREWARDEN_DOCKER", "off");
		assertThat(Engine.find(environment)).isEqualTo(new Engine.Unusable("FIREWARDEN_DOCKER=off"));
	}

	@Test
	void whoRequiresAnEngineIsNotFobbedOff() {
		environment.put("FIREWARDEN_DOCKER", "require");
		environment.put("DOCKER_HOST", "unix:///nowhere/docker.sock");
		assertThatIllegalStateException().isThrownBy(() -> Engine.find(environment))
			.withMessage("FIREWARDEN_DOCKER=require, but no container engine answers at unix:///nowhere/docker.sock");
	}

	@Test
	void anUnknownWishIsAnError() {
		environment.put("FIREWARDEN_DOCKER", "yes");
		assertThatIllegalStateException().isThrownBy(() -> Engine.find(environment));
	}

}
