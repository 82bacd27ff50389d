package io.firewarden.notification;

import java.io.IOException;
import java.nio.file.Files;

import io.firewarden.testkit.House;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document the portal's client is generated from; written anew with
 * {@code -Dapi.write=true}.
 */
@NotificationTest
class OpenApiIT {

	private static final JsonMapper PRETTY = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	@LocalServerPort
	int port;

	@Test
	void theDocumentIsTheOneThePortalKnows() throws IOException {
		var known = House.root().resolve("gateway/portal/api/notification.json");
		var document = (ObjectNode) PRETTY.readTree(Desk.ofEverybody(this.port).get("/v3/api-docs").expect(200).text());
		// It names the port of this run.
		document.remove("servers");
		var served = PRETTY.writeValueAsString(PRETTY.treeToValue(document, Object.class)) + "\n";
		if (Boolean.getBoolean("api.write")) {
			Files.createDirectories(known.getParent());
			Files.writeString(known, served);
		}
		assertThat(known).content().isEqualTo(served);
	}

}
