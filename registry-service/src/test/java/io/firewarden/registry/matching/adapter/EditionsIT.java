package io.firewarden.registry.matching.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.market.FeedDeskClient;
import io.firewarden.registry.matching.ReferenceTables;
import io.firewarden.registry.matching.ScopeDictionary;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Editions of the scope dictionary that an operator brings while the service runs. */
@RegistryTest
class EditionsIT {

	private static final String PHRASE = "演示管网调校服务";

	@LocalServerPort
	int port;

	@Value("${firewarden.matching.editions}")
	Path folder;

	private final String id = "ed" + UUID.randomUUID().toString().substring(0, 8);

	@AfterEach
	void leave() throws IOException {
		Files.deleteIfExists(edition());
		Files.deleteIfExists(this.folder.resolve("scope-dictionary-broken.json"));
	}

	@Test
	void aNewEditionCountsFromTheNextBatchOnWithoutARestart() throws IOException {
		FeedDeskClient officer = FeedDeskClient.of(this.port,
				TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
		String file = "PRIPID,ENTNAME,DOM,OPSCOPE\r\n" + this.id + ",内江演示安沛商贸有限公司,内江市市中区演示路9号," + PHRASE + "\r\n";
		assertThat(officer.bring("a.csv", file).get("kept").asInt()).isZero();
		ScopeDictionary shipped = ReferenceTables.scopeDictionaries().getLast();
		ScopeDictionary next = new ScopeDictionary(shipped.version() + "-" + this.id, shipped.effectiveFrom(), "演示",
				List.of(new ScopeDictionary.Phrase(PHRASE, ScopeDictionary.Meaning.SERVICE, false, null)));
		Files.createDirectories(this.folder);
		Files.writeString(this.folder.resolve("scope-dictionary-broken.json"), "{\"version\":\"x\"}");
		Files.writeString(edition(), JsonMapper.shared().writeValueAsString(next));
		assertThat(officer.desk().get("/api/registry/matching/dictionary").expect(200).json().get("version").asString())
			.isEqualTo(next.version());
		assertThat(officer.bring("b.csv", file).get("kept").asInt()).isOne();
		JsonNode scope = officer.desk().get("/api/registry/market/entities/" + this.id).expect(200).json().get("scope");
		assertThat(scope.get("dictionary").asString()).isEqualTo(next.version());
		assertThat(scope.get("strength").asString()).isEqualTo("STRONG");
		assertThat(scope.get("hits").get(0).get("phrase").asString()).isEqualTo(PHRASE);
	}

	private Path edition() {
		return this.folder.resolve("scope-dictionary-" + this.id + ".json");
	}

}
