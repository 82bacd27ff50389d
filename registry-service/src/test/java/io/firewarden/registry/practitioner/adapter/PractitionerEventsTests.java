package io.firewarden.registry.practitioner.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.Change;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.ContestResolved;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.EngagementChanged;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.PractitionerRegistered;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.PractitionerRevised;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of people keeps its contracts. */
class PractitionerEventsTests {

	private static final String USCC = "91511000MA00DEMN4W";

	private final PractitionerEvents wire = new PractitionerEvents();

	@ParameterizedTest
	@MethodSource("everyEvent")
	void everyEventKeepsItsContract(PractitionerEvent event) {
		WireEvent written = this.wire.toWire(event);
		String json = StoredJson.mapper().writeValueAsString(written.data());
		assertThat(Contracts.problems(written.type(), json)).isEmpty();
		assertThat(json).doesNotContain("name");
	}

	static Stream<PractitionerEvent> everyEvent() {
		PractitionerId id = new PractitionerId("PR-0a1b2c3d4e5f6071");
		Engagement open = new Engagement("EG-1", USCC, "511002", EngagementRole.BOTH,
				new Period(LocalDate.of(2022, 1, 1), null), null, null);
		Engagement ended = new Engagement("EG-2", USCC, "511002", EngagementRole.OPERATOR,
				new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 2, 1)), "2022-01", null);
		return Stream.of(new PractitionerRegistered(id, List.of()), new PractitionerRevised(id, List.of(USCC)),
				new EngagementChanged(id, open, Change.BEGUN, List.of("91511000MA0FAKE17C")),
				new EngagementChanged(id, ended, Change.ENDED, List.of()),
				new ContestResolved(id, USCC, List.of("91511000MA0FAKE17C")));
	}

}
