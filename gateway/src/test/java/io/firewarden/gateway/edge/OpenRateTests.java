package io.firewarden.gateway.edge;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import io.firewarden.gateway.problem.TestProblems;
import io.firewarden.testkit.Covers;

import static org.assertj.core.api.Assertions.assertThat;

class OpenRateTests {

	private final AtomicLong nanos = new AtomicLong();

	private final OpenRate rate = new OpenRate(
			new EdgeSettings(DataSize.ofMegabytes(20), DataSize.ofKilobytes(64), 2, 3), TestProblems.create(),
			this.nanos::get);

	@Test
	void aBurstIsTakenAndThenTheRateHolds() {
		for (int i = 0; i < 3; i++) {
			assertThat(this.rate.take("192.0.2.1")).isTrue();
		}
		assertThat(this.rate.take("192.0.2.1")).isFalse();
		assertThat(this.rate.take("192.0.2.2")).isTrue();
		this.nanos.addAndGet(500_000_000);
		assertThat(this.rate.take("192.0.2.1")).isTrue();
		assertThat(this.rate.take("192.0.2.1")).isFalse();
	}

	@Test
	void theAddressesItRemembersAreBounded() {
		for (int i = 0; i < 50_000; i++) {
			this.rate.take("2001:db8::" + Integer.toHexString(i));
		}
		assertThat(this.rate.remembered()).isLessThanOrEqualTo(20_000);
	}

	@Test
	@Covers("GWY-008")
	void whoComesTooOftenIsToldWhenToComeBack() throws Exception {
		MockHttpServletResponse response = null;
		for (int i = 0; i < 4; i++) {
			response = call("/public/registry/agencies");
		}
		assertThat(response.getStatus()).isEqualTo(429);
		assertThat(response.getHeader("Retry-After")).isEqualTo("1");
		assertThat(response.getContentAsString()).contains("GWY-008");
		assertThat(call("/api/registry/agencies").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse call(String path) throws Exception {
		var response = new MockHttpServletResponse();
		FilterChain chain = new MockFilterChain();
		this.rate.doFilter(new MockHttpServletRequest("GET", path), response, chain);
		return response;
	}

}
