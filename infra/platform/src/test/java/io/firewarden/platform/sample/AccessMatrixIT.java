package io.firewarden.platform.sample;

import io.firewarden.testkit.AccessMatrix;
import io.firewarden.testkit.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The matrix itself: it must see what is right, and a handler that names nobody. */
@WithInfrastructure
@SpringBootTest(properties = { "spring.application.name=registry", "spring.config.import=classpath:platform.yaml",
		"firewarden.service.secret=none" }, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AccessMatrixIT {

	@LocalServerPort
	int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Test
	void everyHandlerAnswersTheRolesItNamesAndNoOthers() {
		assertThat(AccessMatrix.surprises(this.handlers, this.port)).isEmpty();
	}

}
