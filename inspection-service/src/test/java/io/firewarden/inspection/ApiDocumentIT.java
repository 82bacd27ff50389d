package io.firewarden.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.firewarden.testkit.House;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document that the portal's client is made from is the one this service serves;
 * write it anew with {@code -Dapi.write=true}.
 */
class ApiDocumentIT extends InspectionUnderTest {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final Path file = House.root().resolve("gateway/portal/api/inspection.json");

	@Test
	void theDocumentInThePortalIsTheOneServed() throws IOException {
		String served = document();
		if (Boolean.getBoolean("api.write")) {
			Files.createDirectories(this.file.getParent());
			Files.writeString(this.file, served);
		}
		assertThat(this.file).hasContent(served);
	}

	private String document() {
		byte[] body = get(detachment(), "/v3/api-docs").isOk().response().body();
		ObjectNode document = (ObjectNode) JSON.readTree(body);
		// The address of the moment.
		document.remove("servers");
		return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)).replace("\r", "") + "\n";
	}

}
