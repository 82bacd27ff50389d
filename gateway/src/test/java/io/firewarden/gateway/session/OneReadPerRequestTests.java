package io.firewarden.gateway.session;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OneReadPerRequestTests {

	@Test
	void everyRequestRemembersForItselfAlone() throws Exception {
		var filter = new OneReadPerRequest();
		for (int i = 0; i < 2; i++) {
			filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (_, _) -> {
				assertThat(MongoSessions.READ.get()).isEmpty();
				MongoSessions.READ.get().put("id", null);
			});
		}
		assertThat(MongoSessions.READ.isBound()).isFalse();
	}

	@Test
	void failuresComeThroughAsTheyAre() {
		var filter = new OneReadPerRequest();
		for (Exception failure : new Exception[] { new IOException(), new ServletException(),
				new IllegalStateException() }) {
			assertThatThrownBy(
					() -> filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (_, _) -> {
						switch (failure) {
							case IOException ex -> throw ex;
							case ServletException ex -> throw ex;
							default -> throw new IllegalStateException();
						}
					}))
				.isInstanceOf(failure.getClass());
		}
	}

}
