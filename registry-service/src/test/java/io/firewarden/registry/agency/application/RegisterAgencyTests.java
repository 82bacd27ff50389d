package io.firewarden.registry.agency.application;

import java.util.List;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.application.RegisterAgency.Command;
import io.firewarden.registry.agency.application.RegisterAgency.Outcome;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Breach;
import io.firewarden.registry.practitioner.application.EngagedPeople;
import io.firewarden.registry.practitioner.application.InMemoryPractitioners;
import io.firewarden.registry.practitioner.application.KnownStaff;
import io.firewarden.registry.supervision.ShippedUnits;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.agency.AgencyStory.NOW;
import static io.firewarden.registry.agency.AgencyStory.USCC;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

class RegisterAgencyTests {

	private static final Jurisdiction DETACHMENT = new Jurisdiction.Everywhere();

	private final InMemoryAgencies agencies = new InMemoryAgencies();

	private final InMemoryPractitioners people = new InMemoryPractitioners();

	private final RegisterAgency registerAgency = new RegisterAgency(this.agencies, new Placement(ShippedUnits.load()),
			new KnownStaff(this.people), Assessors.over(new EngagedPeople(this.people, this.people)));

	@Test
	void anOfficerOfTheDetachmentRegistersForAnyBrigade() {
		assertThat(register(USCC.value(), anlan().in("5110GX"), DETACHMENT)).isInstanceOfSatisfying(
				Outcome.Registered.class, (done) -> assertThat(done.agency().version()).isEqualTo(1));
		assertThat(this.agencies.told).hasSize(2);
	}

	@Test
	void aBrigadeOfficerRegistersForTheOwnBrigade() {
		assertThat(register(USCC.value(), anlan(), new Jurisdiction.Brigade("511002")))
			.isInstanceOf(Outcome.Registered.class);
	}

	@Test
	@Covers("REG-003")
	void aBrigadeOfficerDoesNotRegisterForAnotherBrigade() {
		assertThat(register(USCC.value(), anlan(), new Jurisdiction.Brigade("511011")))
			.isEqualTo(refused(Placement.FOREIGN_BRIGADE, "brigade"));
		assertThat(this.agencies.count()).isZero();
	}

	@Test
	@Covers("REG-004")
	void theBrigadeExists() {
		assertThat(register(USCC.value(), anlan().in("511000"), DETACHMENT))
			.isEqualTo(refused(Placement.UNKNOWN_BRIGADE, "brigade"));
		assertThat(register(USCC.value(), anlan().in("510104"), DETACHMENT))
			.isEqualTo(refused(Placement.UNKNOWN_BRIGADE, "brigade"));
	}

	@Test
	@Covers("REG-008")
	void everyBreachIsToldAtOnce() {
		assertThat(register(USCC.value(), anlan().in("511000").ledBy("E9"), DETACHMENT)).isInstanceOfSatisfying(
				Outcome.Refused.class, (refused) -> assertThat(refused.breaches()).extracting(Breach::rule)
					.containsExactly(Placement.UNKNOWN_BRIGADE, AgencyFile.LEAD_UNKNOWN));
	}

	@Test
	@Covers("REG-001")
	void aWrongCodeIsRefusedWithWhatMayHaveBeenMeant() {
		assertThat(register("91511OOOMAOODEMN4W", anlan(), DETACHMENT))
			.isEqualTo(new Outcome.WrongUscc(RegisterAgency.WRONG_USCC, USCC));
		assertThat(register("91511000MA00DEMN4X", anlan(), DETACHMENT))
			.isEqualTo(new Outcome.WrongUscc(RegisterAgency.WRONG_USCC, null));
		assertThat(this.agencies.count()).isZero();
	}

	@Test
	void theSameRequestAgainAnswersAsBefore() {
		register(USCC.value(), anlan(), DETACHMENT);
		assertThat(register(" 91511000ma00demn4w", anlan(), DETACHMENT)).isInstanceOf(Outcome.SameAsBefore.class);
		assertThat(this.agencies.told).hasSize(2);
	}

	@Test
	@Covers("REG-002")
	void anotherContentUnderTheSameCodeIsADuplicate() {
		register(USCC.value(), anlan(), DETACHMENT);
		assertThat(register(USCC.value(), anlan().called("内江演示恒盾消防检测有限公司"), DETACHMENT))
			.isEqualTo(new Outcome.Duplicate(RegisterAgency.ALREADY_REGISTERED, USCC));
		assertThat(this.agencies.told).hasSize(2);
	}

	private Outcome register(String typed, AgencyStory story, Jurisdiction by) {
		return this.registerAgency.handle(new Command(typed, story.file(), story.staff(), Because.UNSAID, by), NOW);
	}

	private static Outcome refused(Rule rule, String field) {
		return new Outcome.Refused(List.of(new Breach(rule, field)));
	}

}
