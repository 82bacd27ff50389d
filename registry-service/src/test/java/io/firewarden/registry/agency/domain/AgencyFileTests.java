package io.firewarden.registry.agency.domain;

import java.time.LocalDate;

import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AgencyFileTests {

	private static final Validity YEAR = new Validity(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

	private static final Validity BACKWARDS = new Validity(LocalDate.of(2022, 1, 2), LocalDate.of(2022, 1, 1));

	@Test
	void aSoundFileBreaksNothing() {
		assertThat(AgencyStory.anlan().file().breaches()).isEmpty();
		assertThat(AgencyStory.anlan().withoutLead().file().breaches()).isEmpty();
	}

	@Test
	@Covers("REG-005")
	void oneRegistrationStandsOnceInAFile() {
		assertThat(AgencyStory.anlan().withEngineer("E1", EngineerLevel.CLASS_1, YEAR).file().breaches())
			.containsExactly(new Breach(AgencyFile.ENGINEER_TWICE, "engineers[2].registrationNo"));
	}

	@Test
	@Covers("REG-005")
	void theSameNumberOfAnotherLevelIsAnotherRegistration() {
		assertThat(AgencyStory.anlan().withEngineer("E1", EngineerLevel.CLASS_2, YEAR).file().breaches()).isEmpty();
	}

	@Test
	@Covers("REG-006")
	void oneCertificateStandsOnceInAFile() {
		assertThat(AgencyStory.anlan().withOperator("O1", 3, YEAR).file().breaches())
			.containsExactly(new Breach(AgencyFile.OPERATOR_TWICE, "operators[6].certificateNo"));
	}

	@Test
	@Covers("REG-007")
	void aValidityDoesNotEndBeforeItBegins() {
		AgencyFile file = AgencyStory.anlan()
			.withEngineer("E3", EngineerLevel.CLASS_2, BACKWARDS)
			.withOperator("O7", 5, BACKWARDS)
			.file();
		assertThat(file.breaches()).containsExactly(new Breach(AgencyFile.VALIDITY_BACKWARDS, "engineers[2].validTo"),
				new Breach(AgencyFile.VALIDITY_BACKWARDS, "operators[6].validTo"));
	}

	@Test
	@Covers("REG-007")
	void aValidityOfOneDayIsOne() {
		Validity day = new Validity(AgencyStory.TODAY, AgencyStory.TODAY);
		assertThat(AgencyStory.anlan().withOperator("O7", 5, day).file().breaches()).isEmpty();
	}

	@Test
	@Covers("REG-008")
	void theTechnicalLeadIsOneOfTheEngineers() {
		assertThat(AgencyStory.anlan().ledBy("E9").file().breaches())
			.containsExactly(new Breach(AgencyFile.LEAD_UNKNOWN, "technicalLead"));
	}

	@Test
	void fallingShortOfTheLawIsNoBreachOfTheRegister() {
		assertThat(AgencyStory.anlan().asBranch().onPremisesOf("1").withOperators(0, 0).file().breaches()).isEmpty();
	}

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
