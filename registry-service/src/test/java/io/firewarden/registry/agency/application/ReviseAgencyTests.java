package io.firewarden.registry.agency.application;

import java.util.List;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.application.ReviseAgency.Command;
import io.firewarden.registry.agency.application.ReviseAgency.Outcome;
import io.firewarden.registry.agency.domain.Breach;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.supervision.ShippedUnits;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.agency.AgencyStory.NOW;
import static io.firewarden.registry.agency.AgencyStory.TODAY;
import static io.firewarden.registry.agency.AgencyStory.USCC;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

class ReviseAgencyTests {

	private static final Jurisdiction OWN = new Jurisdiction.Brigade("511002");

	private final Assessor assessor = Assessors.of(anlan());

	private final InMemoryAgencies agencies = new InMemoryAgencies();

	private final ReviseAgency reviseAgency = new ReviseAgency(this.agencies, new Placement(ShippedUnits.load()),
			this.assessor);

	@BeforeEach
	void anAgencyIsRegistered() {
		this.agencies.insert(registered(USCC, anlan()));
	}

	@Test
	void theFileIsReplaced() {
		assertThat(revise(anlan().onPremisesOf("300"), 1, OWN)).isInstanceOfSatisfying(Outcome.Revised.class,
				(done) -> assertThat(done.agency().version()).isEqualTo(2));
	}

	@Test
	void theSameFileAgainAnswersAsBeforeWhateverTheVersion() {
		revise(anlan().onPremisesOf("300"), 1, OWN);
		assertThat(revise(anlan().onPremisesOf("300"), 1, OWN)).isInstanceOfSatisfying(Outcome.SameAsBefore.class,
				(same) -> assertThat(same.agency().version()).isEqualTo(2));
	}

	@Test
	void anOlderVersionIsStale() {
		revise(anlan().onPremisesOf("300"), 1, OWN);
		int told = this.agencies.told.size();
		assertThat(revise(anlan().onPremisesOf("310"), 1, OWN)).isEqualTo(new Outcome.Stale(2));
		assertThat(this.agencies.told).hasSize(told);
	}

	@Test
	void aFasterWriterWins() {
		this.agencies.overtakeNextWriting(() -> revise(anlan().onPremisesOf("300"), 1, OWN));
		assertThat(revise(anlan().onPremisesOf("310"), 1, OWN)).isEqualTo(new Outcome.OvertakenByAnother());
	}

	@Test
	void anotherBrigadesAgencyIsNotThere() {
		assertThat(revise(anlan().onPremisesOf("300"), 1, new Jurisdiction.Brigade("511011")))
			.isEqualTo(new Outcome.NotThere());
		assertThat(this.reviseAgency.handle(new Command(AgencyStory.OTHER_USCC, anlan().file(), 1, Because.UNSAID, OWN),
				NOW))
			.isEqualTo(new Outcome.NotThere());
	}

	@Test
	@Covers("REG-008")
	void aNewLeadIsOneOfTheEngineersEngaged() {
		assertThat(revise(anlan().ledBy("E9"), 1, OWN))
			.isEqualTo(new Outcome.Refused(List.of(new Breach(AgencyFile.LEAD_UNKNOWN, "technicalLead"))));
		assertThat(revise(anlan().ledBy("E2"), 1, OWN)).isInstanceOf(Outcome.Revised.class);
	}

	@Test
	@Covers("REG-210")
	void nothingIsWrittenForADayThatHasNotCome() {
		Because tomorrow = new Because(null, null, TODAY.plusDays(1));
		assertThat(this.reviseAgency.handle(new Command(USCC, anlan().onPremisesOf("1").file(), 1, tomorrow, OWN), NOW))
			.isEqualTo(new Outcome.Refused(List.of(new Breach(Placement.NOT_YET, "effectiveOn"))));
	}

	@Test
	@Covers("REG-003")
	void aBrigadeDoesNotGiveItsAgencyAway() {
		assertThat(revise(anlan().in("511011"), 1, OWN))
			.isEqualTo(new Outcome.Refused(List.of(new Breach(Placement.FOREIGN_BRIGADE, "brigade"))));
		assertThat(revise(anlan().in("511011"), 1, new Jurisdiction.Everywhere())).isInstanceOf(Outcome.Revised.class);
	}

	private Outcome revise(AgencyStory story, long version, Jurisdiction by) {
		return this.reviseAgency.handle(new Command(USCC, story.file(), version, Because.UNSAID, by), NOW);
	}

	private Changed<ServiceAgency, AgencyEvent> registered(Uscc uscc, AgencyStory story) {
		return ServiceAgency.register(uscc, story.file(), this.assessor.find(uscc, story.file(), TODAY), Because.UNSAID,
				NOW.toInstant());
	}

}
