package io.firewarden.registry.agency.domain;

import io.firewarden.registry.agency.AgencyStory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AgencyFileTests {

	@Test
	void theSameFloorWrittenDifferentlyIsTheSameFile() {
		assertThat(AgencyStory.anlan().onPremisesOf("200").file())
			.isEqualTo(AgencyStory.anlan().onPremisesOf("200.00").file());
		assertThat(AgencyStory.anlan().onPremisesOf("200").file().premisesArea()).hasToString("200");
	}

	@Test
	void anAgencyOffersSomething() {
		assertThatIllegalArgumentException().isThrownBy(() -> AgencyStory.anlan().offering().file());
	}

}
