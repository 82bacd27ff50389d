package io.firewarden.sampling.frame;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The registry's golden examples, read with our own records. */
class FrameContractTests {

	@ParameterizedTest
	@ValueSource(strings = { "registry.agency-registered.v1", "registry.agency-revised.v1" })
	void anAgencyIsReadAsItsPublisherWritesIt(String type) {
		var agency = StoredJson.mapper().readValue(Contracts.example(type), AgencyRecorded.class);
		assertThat(agency.uscc()).hasSize(18);
		assertThat(agency.name()).isNotBlank();
		assertThat(agency.brigade()).startsWith("5110");
		assertThat(agency.kinds()).isNotEmpty();
		assertThat(agency.entries()).isNotNull();
	}

	@Test
	void aVerdictIsReadAsItsPublisherWritesIt() {
		var change = StoredJson.mapper()
			.readValue(Contracts.example("registry.eligibility-changed.v1"), EligibilityChanged.class);
		assertThat(change.uscc()).hasSize(18);
		assertThat(change.verdict()).isIn("ELIGIBLE", "INELIGIBLE", "UNDETERMINED");
		assertThat(change.asOf()).hasSize(10);
	}

}
