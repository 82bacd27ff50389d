package io.firewarden.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTests {

	@Test
	void pageNamesEveryMessageOnItsTopic() throws IOException {
		var page = AsyncApi.document();
		Files.writeString(Files.createDirectories(Path.of("target")).resolve("asyncapi.json"), page);
		var document = Contracts.read(page);
		assertThat(document.at("/channels/registry/address").asString()).isEqualTo("registry.events.v1");
		assertThat(Contracts.types()).allSatisfy((type) -> {
			assertThat(document.path("components").path("messages").path(type).path("payload").path("schema"))
				.isEqualTo(Contracts.read(Contracts.schema(type)));
			var reference = document.path("channels").path(Contracts.publisherOf(type)).path("messages").path(type);
			assertThat(document.at(reference.path("$ref").asString().substring(1)).isObject()).isTrue();
		});
	}

}
