package io.firewarden.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.testkit.House;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document the portal's client is generated from. Written with
 * {@code -Dapi.write=true}; otherwise a difference fails.
 */
@RegistryTest
class OpenApiIT {

	private static final JsonMapper PRETTY = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	@LocalServerPort
	int port;

	@Test
	void theDocumentIsTheOneThePortalKnows() throws IOException {
		Path known = House.root().resolve("gateway/portal/api/registry.json");
		Map<String, Object> document = PRETTY
			.readValue(Desk.ofEverybody(this.port).get("/v3/api-docs").expect(200).text(), new TypeReferenceToMap());
		// It names the port of this run.
		document.remove("servers");
		String written = PRETTY.writeValueAsString(new TreeMap<>(document)) + "\n";
		if (Boolean.getBoolean("api.write")) {
			Files.createDirectories(known.getParent());
			Files.writeString(known, written);
		}
		assertThat(known).content().isEqualTo(written);
	}

	private static final class TypeReferenceToMap extends TypeReference<Map<String, Object>> {

	}

}
