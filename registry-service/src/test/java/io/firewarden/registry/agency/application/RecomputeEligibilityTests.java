package io.firewarden.registry.agency.application;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.application.RecomputeEligibility.Outcome;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.eligibility.adapter.ShippedRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.agency.AgencyStory.NOW;
import static io.firewarden.registry.agency.AgencyStory.OTHER_USCC;
import static io.firewarden.registry.agency.AgencyStory.TODAY;
import static io.firewarden.registry.agency.AgencyStory.USCC;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

class RecomputeEligibilityTests {

	private final Assessor assessor = new Assessor(ShippedRules.load());

	private final InMemoryAgencies agencies = new InMemoryAgencies();

	private final RecomputeEligibility recompute = new RecomputeEligibility(this.agencies, this.assessor);

	@BeforeEach
	void oneLapsesTodayAndOneDoesNot() {
		register(USCC, anlan().withFirstEngineerUntil(TODAY));
		register(OTHER_USCC, anlan());
		this.agencies.told.clear();
	}

	@Test
	void onlyWhatLooksDifferentIsWritten() {
		assertThat(this.recompute.handle(NOW.plusDays(1), (done) -> true)).isEqualTo(new Outcome.Done(2, 1));
		assertThat(this.agencies.told).hasSize(1);
		assertThat(verdict(USCC)).isEqualTo(Standing.Verdict.INELIGIBLE);
		assertThat(verdict(OTHER_USCC)).isEqualTo(Standing.Verdict.UNDETERMINED);
	}

	@Test
	void aSecondRunOnTheSameDayWritesNothing() {
		this.recompute.handle(NOW.plusDays(1), (done) -> true);
		assertThat(this.recompute.handle(NOW.plusDays(1), (done) -> true)).isEqualTo(new Outcome.Done(2, 0));
	}

	@Test
	void itStopsWhenToldSo() {
		assertThat(this.recompute.handle(NOW.plusDays(1), (done) -> done < 1)).isEqualTo(new Outcome.Cancelled(1, 1));
		assertThat(this.recompute.size()).isEqualTo(2);
	}

	@Test
	void aWriterInBetweenIsReadAgain() {
		this.agencies.overtakeNextWriting(() -> {
			var current = this.agencies.find(USCC, new Jurisdiction.Everywhere()).orElseThrow();
			AgencyFile renamed = anlan().withFirstEngineerUntil(TODAY).called("改名").file();
			this.agencies.save(current,
					current.state().revise(renamed, this.assessor.standing(renamed, TODAY), NOW.toInstant()));
		});
		assertThat(this.recompute.handle(NOW.plusDays(1), (done) -> true)).isEqualTo(new Outcome.Done(2, 1));
		var after = this.agencies.find(USCC, new Jurisdiction.Everywhere()).orElseThrow();
		assertThat(after.state().file().name()).isEqualTo("改名");
		assertThat(verdict(USCC)).isEqualTo(Standing.Verdict.INELIGIBLE);
	}

	private Standing.Verdict verdict(Uscc uscc) {
		return this.agencies.find(uscc, new Jurisdiction.Everywhere()).orElseThrow().state().standing().verdict();
	}

	private void register(Uscc uscc, AgencyStory story) {
		this.agencies.insert(registered(uscc, story));
	}

	private Changed<ServiceAgency, AgencyEvent> registered(Uscc uscc, AgencyStory story) {
		return ServiceAgency.register(uscc, story.file(), this.assessor.standing(story.file(), TODAY), NOW.toInstant());
	}

}
