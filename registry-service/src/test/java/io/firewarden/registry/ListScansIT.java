package io.firewarden.registry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.mongodb.client.MongoClient;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.testkit.ApiScans;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

/** No list of any register reads a whole collection, however it is narrowed or sorted. */
@RegistryTest
class ListScansIT {

	/**
	 * Part of a name where names are not kept in memory: the store reads what the other
	 * filters leave, and MongoDB the index of names. And units that are not such, which
	 * are nearly all; and in the order of areas, whose fractions the embedded store does
	 * not keep in order.
	 */
	private static final Pattern KNOWN = Pattern.compile(
			"/(commitments|declarations|leads|matching/pairs|market/entities)\\?q=|/units\\?(\\w+=false|sort=floorArea)");

	@LocalServerPort
	int port;

	@Autowired
	MongoClient store;

	@Test
	void everyQuestionIsAnsweredByAnIndex() {
		String uscc = AgencyStory.uscc(465_001).value();
		Desk.ofDetachment(this.port).post("/api/registry/agencies", anlan().form(uscc)).expect(201);
		Map<String, String> found = ApiScans.of(this.port, this::scans, Map.of("uscc", List.of(uscc), "brigade",
				List.of("511002"), "q", List.of("内江", "x"), "rank", List.of("4"), "warning", List.of("90")));
		found.values().removeIf((question) -> KNOWN.matcher(question).find());
		assertThat(found).isEmpty();
	}

	private Map<String, Long> scans() {
		Map<String, Long> scans = new TreeMap<>();
		this.store.getDatabase("admin")
			.runCommand(new Document("serverStatus", 1))
			.getList("collectionScans", Document.class)
			.forEach((scan) -> scans.put(scan.getString("collection") + " " + scan.getString("query"),
					scan.get("times", Number.class).longValue()));
		return scans;
	}

}
