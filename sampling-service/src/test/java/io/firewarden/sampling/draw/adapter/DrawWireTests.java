package io.firewarden.sampling.draw.adapter;

import java.util.TreeSet;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.sampling.draw.application.DrawStory;
import io.firewarden.sampling.draw.domain.DrawEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What we publish, held against the contracts. */
class DrawWireTests {

	@Test
	void everyEventOfADrawKeepsItsContract() {
		var story = new DrawStory().amended();
		story.giveUp("the room was not open to the public");
		var types = new TreeSet<String>();
		for (DrawEvent event : story.events) {
			var sent = DrawWire.toWire(event);
			types.add(sent.type());
			// The story's units have invented short ids; codes of agencies have 18
			// characters.
			String json = StoredJson.mapper()
				.writeValueAsString(sent.data())
				.replaceAll("\"([RU][0-9]{2})\"", "\"91511000MA00DEM$1\"")
				.replaceAll("DEMU", "DEMQ");
			assertThat(Contracts.problems(sent.type(), json)).as(sent.type() + " " + json).isEmpty();
		}
		var drawTypes = new TreeSet<>(Contracts.types("sampling"));
		drawTypes.removeIf((type) -> type.startsWith("sampling.campaign-"));
		assertThat(types).isEqualTo(drawTypes);
	}

	@Test
	void theFirstOfATeamLeads() {
		var teams = (DrawWire.Teams) DrawWire.toWire(new DrawStory().published().events.getLast()).data();
		assertThat(teams.assignments())
			.allSatisfy((one) -> assertThat(one.lead()).isEqualTo(one.officers().getFirst()));
	}

}
