package io.firewarden.registry.agency.adapter;

import io.firewarden.platform.store.StateForm;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.application.Registered;
import io.firewarden.registry.agency.domain.ServiceAgency;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyDocumentTests {

	private final StateForm<ServiceAgency> form = StateForm.json(AgencyDocument.class, AgencyDocument::of,
			AgencyDocument::agency);

	@ParameterizedTest
	@ValueSource(strings = { "200", "199.9", "0.05", "1000000" })
	void whatIsWrittenIsReadAgain(String area) {
		ServiceAgency agency = Registered
			.on(AgencyStory.NOW, AgencyStory.anlan().withoutLead().onPremisesOf(area).withOperators(1, 3))
			.state();
		Document written = this.form.write(agency);
		assertThat(written).containsEntry("registered", true)
			.containsEntry("verdict", agency.standing().verdict().name());
		assertThat(this.form.read(written)).isEqualTo(agency);
	}

}
