package io.firewarden.registry.market.adapter.exchange;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An installation without an exchange. */
@RegistryTest
class UnconnectedIT {

	@LocalServerPort
	int port;

	@Test
	@Covers("REG-595")
	void nothingCanBePulled() {
		Desk desk = Desk.of(this.port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
		desk.post("/api/registry/market/pulls", java.util.Map.of()).expectProblem(409, "REG-595");
		assertThat(desk.get("/api/registry/market/pulls").expect(200).json().path("connected").asBoolean()).isFalse();
	}

}
