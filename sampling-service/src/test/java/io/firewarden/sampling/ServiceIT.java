package io.firewarden.sampling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.firewarden.testkit.AccessMatrix;
import io.firewarden.testkit.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The service as others meet it: who may call what, and the document of its API. */
@SamplingTest
class ServiceIT {

	private static final JsonMapper PRETTY = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	@LocalServerPort
	int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Test
	void everyHandlerAnswersTheRolesItNamesAndNoOthers() {
		assertThat(AccessMatrix.surprises(this.handlers, this.port)).isEmpty();
	}

	/** Written anew with {@code -Dapi.write=true}; otherwise a difference fails. */
	@Test
	void theDocumentIsTheOneThePortalKnows() throws IOException {
		Path known = House.root().resolve("gateway/portal/api/sampling.json");
		var document = (ObjectNode) PRETTY
			.readTree(Desk.ofEverybody(this.port).get("/v3/api-docs").expect(200).bytes());
		// It names the port of this run.
		document.remove("servers");
		String written = PRETTY.writeValueAsString(PRETTY.treeToValue(document, Object.class)) + "\n";
		if (Boolean.getBoolean("api.write")) {
			Files.createDirectories(known.getParent());
			Files.writeString(known, written);
		}
		assertThat(known).content().isEqualTo(written);
	}

}
