package io.firewarden.inspection;

import io.firewarden.testkit.AccessMatrix;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every endpoint of the service in every role. */
class AccessMatrixIT extends InspectionUnderTest {

	@LocalServerPort
	int address;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Test
	void everyHandlerAnswersTheRolesItNamesAndNoOthers() {
		assertThat(AccessMatrix.surprises(this.handlers, this.address)).isEmpty();
	}

}
