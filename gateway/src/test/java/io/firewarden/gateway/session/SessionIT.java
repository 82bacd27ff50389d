package io.firewarden.gateway.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.support.Browser;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.WithInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

@WithInfrastructure
class SessionIT {

	@Test
	void aSessionOutlivesTheInstanceAndEndsOnAllOfThem() {
		String database = RunningGateway.freshDatabase();
		Browser browser;
		try (var first = RunningGateway.start(database, Map.of());
				var second = RunningGateway.start(database, Map.of())) {
			browser = first.browserOf("zhidui");
			assertThat(browser.on(second).get("/auth/me").statusCode()).isEqualTo(200);
			browser.on(second).post("/auth/logout", "");
			assertThat(browser.get("/auth/me").statusCode()).isEqualTo(401);
			browser.signIn("zhidui", RunningGateway.PASSWORD);
		}
		try (var restarted = RunningGateway.start(database, Map.of())) {
			assertThat(browser.on(restarted).get("/auth/me").body()).contains("zhidui");
		}
	}

	@Test
	void requestsUnderWayDuringTheSignOutDoNotBringTheSessionBack() throws InterruptedException {
		var gateway = RunningGateway.shared();
		var browser = gateway.browserOf("fazhi");
		String sid = browser.cookies().get("SID");
		List<Callable<Integer>> requests = IntStream.range(0, 20)
			.<Callable<Integer>>mapToObj((_) -> () -> browser.on(gateway).get("/public/clock").statusCode()
					+ browser.on(gateway).get("/auth/me").statusCode())
			.toList();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			threads.submit(() -> browser.on(gateway).post("/auth/logout", ""));
			threads.invokeAll(requests);
		}
		var replay = gateway.browser();
		replay.cookies().put("SID", sid);
		assertThat(replay.get("/auth/me").statusCode()).isEqualTo(401);
	}

	@Test
	void theStoreKnowsNoSessionIdAndNothingSerialised() {
		var gateway = RunningGateway.shared();
		String sid = gateway.browserOf("shenji").cookies().get("SID");
		var sessions = gateway.bean(GatewayStore.class).collection("sessions");
		assertThat(sessions.find().map(Object::toString)).noneMatch((document) -> document.contains(sid))
			.anyMatch((document) -> document.contains("user=shenji") && document.contains("roles=[AUDITOR]"));
	}

}
