package io.firewarden.gateway.edge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestTraceTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/registry/agencies");

	@Test
	void aTraceThatIsUnderWayIsContinued() throws Exception {
		this.request.addHeader("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
		assertThat(idOfAnswer()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
		assertThat((String) this.request.getAttribute(RequestTrace.TRACEPARENT))
			.matches("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01")
			.doesNotContain("00f067aa0ba902b7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "4bf92f3577b34da6a3ce929d0e0e473g", "x\r\nSet-Cookie: a=b" })
	void anIdThatIsNoneIsReplaced(String id) throws Exception {
		this.request.addHeader("X-Request-Id", id);
		assertThat(idOfAnswer()).matches("[0-9a-f]{32}");
	}

	@ParameterizedTest
	@CsvSource({ "/api/registry/agencies, /api/registry/agencies",
			"/api/registry/agencies/91511000MA00DEMN4W/timeline, /api/registry/agencies/*",
			"/auth/accounts/of001/reset, /auth/accounts/*", "/, /", "/desk/, /desk/" })
	void theLogLineNamesTheKindOfResource(String path, String logged) {
		assertThat(RequestTrace.withoutIds(path)).isEqualTo(logged);
	}

	private String idOfAnswer() throws Exception {
		var response = new MockHttpServletResponse();
		new RequestTrace().doFilter(this.request, response, new MockFilterChain());
		return response.getHeader("X-Request-Id");
	}

}
