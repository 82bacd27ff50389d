package io.firewarden.registry.declaration.adapter;

import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.declaration.DeclarationStory;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationCalls;
import io.firewarden.registry.declaration.domain.DeclarationEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.registry.declaration.DeclarationStory.complete;
import static org.assertj.core.api.Assertions.assertThat;

class DeclarationEventsTests {

	@ParameterizedTest
	@MethodSource("everyEvent")
	void everyEventKeepsItsContract(DeclarationEvent event) {
		WireEvent written = new DeclarationEvents().toWire(event);
		assertThat(Contracts.problems(written.type(), StoredJson.mapper().writeValueAsString(written.data())))
			.isEmpty();
	}

	static List<DeclarationEvent> everyEvent() {
		return List.of(new DeclarationEvent.DeclarationSubmitted(complete().submitted()),
				new DeclarationEvent.DeclarationReturned(complete().returned()),
				new DeclarationEvent.DeclarationAccepted(complete().accepted()));
	}

	@ParameterizedTest
	@MethodSource("everyState")
	void everyStateIsReadAsItWasWritten(Declaration declaration) {
		var mapper = StoredJson.mapper();
		String stored = mapper.writeValueAsString(DeclarationDocument.of(declaration));
		assertThat(mapper.readValue(stored, DeclarationDocument.class).declaration()).isEqualTo(declaration);
	}

	static List<Declaration> everyState() {
		return DeclarationStory.everyState();
	}

	@Test
	void theShippedReferenceDataIsThere() {
		assertThat(ReferenceFile.load("reference/declaration-calls.json", DeclarationCalls.class).all()).isNotEmpty();
	}

}
