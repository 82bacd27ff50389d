package io.firewarden.registry.agency.adapter;

import java.util.stream.Stream;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.agency.application.Registered;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.registry.agency.AgencyStory.NOW;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

/** What the registry publishes keeps its contracts. */
class AgencyEventsTests {

	private final AgencyEvents wire = new AgencyEvents();

	@ParameterizedTest
	@MethodSource("everyEvent")
	void everyEventKeepsItsContract(AgencyEvent event) {
		WireEvent written = this.wire.toWire(event);
		assertThat(Contracts.problems(written.type(), json(written))).isEmpty();
	}

	static Stream<AgencyEvent> everyEvent() {
		ServiceAgency fine = Registered.on(NOW, anlan()).state();
		return Stream
			.of(Registered.on(NOW, anlan()),
					Registered.on(NOW,
							anlan().asBranch()
								.onPremisesOf("0")
								.withOperators(0, 0)
								.withoutSystems()
								.postedNowhere()
								.offering(ServiceKind.MAINT_TEST, ServiceKind.ASSESS)),
					Registered.on(NOW.withYear(2020), anlan()), Registered.revised(fine, anlan().onPremisesOf("199.9")))
			.flatMap((changed) -> changed.events().stream());
	}

	@Test
	void everyTypeWrittenIsPublished() {
		assertThat(Contracts.types("registry"))
			.containsAll(everyEvent().map((event) -> this.wire.toWire(event).type()).toList());
	}

	@Test
	void aShortfallNamesItsMeasureAndAmount() {
		AgencyEvent last = Registered.on(NOW, anlan().onPremisesOf("199.9")).events().getLast();
		assertThat(json(this.wire.toWire(last))).contains("""
				{"code":"ELG-02","result":"FAIL","shortfalls":[{"measure":"PREMISES_AREA","missing":0.1}]}""")
			.contains("""
					{"code":"ELG-01","result":"PASS"}""");
	}

	private static String json(WireEvent event) {
		return StoredJson.mapper().writeValueAsString(event.data());
	}

}
