package io.firewarden.registry.agency.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.application.RecomputeEligibility.Outcome;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.agency.domain.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.agency.AgencyStory.NOW;
import static io.firewarden.registry.agency.AgencyStory.OTHER_USCC;
import static io.firewarden.registry.agency.AgencyStory.TODAY;
import static io.firewarden.registry.agency.AgencyStory.USCC;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

class RecomputeEligibilityTests {

	private final Map<String, AgencyStory> stories = new HashMap<>();

	private final Assessor assessor = Assessors.over((usccs, asOf) -> usccs.stream()
		.collect(Collectors.toMap(Function.identity(), (uscc) -> this.stories.get(uscc).people())));

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
			this.agencies.save(current, current.state()
				.revise(renamed, this.assessor.find(USCC, renamed, TODAY), Because.UNSAID, NOW.toInstant()));
		});
		assertThat(this.recompute.handle(NOW.plusDays(1), (done) -> true)).isEqualTo(new Outcome.Done(2, 1));
		var after = this.agencies.find(USCC, new Jurisdiction.Everywhere()).orElseThrow();
		assertThat(after.state().file().name()).isEqualTo("改名");
		assertThat(verdict(USCC)).isEqualTo(Standing.Verdict.INELIGIBLE);
	}

	@Test
	void theTickVisitsOnlyThoseForWhichTheDayBringsAChange() {
		assertThat(this.recompute.handleDue(NOW)).isZero();
		assertThat(this.recompute.handleDue(NOW.plusDays(1))).isOne();
		assertThat(verdict(USCC)).isEqualTo(Standing.Verdict.INELIGIBLE);
		assertThat(this.recompute.handleDue(NOW.plusDays(1))).isZero();
	}

	@Test
	void aStandstillIsCaughtUpWithOnTheDayOfTheNextStart() {
		assertThat(this.recompute.handleDue(NOW.plusDays(400))).isOne();
		var after = this.agencies.find(USCC, new Jurisdiction.Everywhere()).orElseThrow().state();
		assertThat(after.standing().asOf()).isEqualTo(TODAY.plusDays(400));
		assertThat(after.outlook().nextChangeOn()).isAfter(TODAY.plusDays(400));
	}

	@Test
	void namedAgenciesAreVisitedAndUnknownOnesPassedOver() {
		assertThat(this.recompute.handle(List.of(USCC.value(), "91511000MA0T0002XP"), NOW.plusDays(1))).isOne();
	}

	private Standing.Verdict verdict(Uscc uscc) {
		return this.agencies.find(uscc, new Jurisdiction.Everywhere()).orElseThrow().state().standing().verdict();
	}

	private void register(Uscc uscc, AgencyStory story) {
		this.agencies.insert(registered(uscc, story));
	}

	private Changed<ServiceAgency, AgencyEvent> registered(Uscc uscc, AgencyStory story) {
		this.stories.put(uscc.value(), story);
		return ServiceAgency.register(uscc, story.file(), this.assessor.find(uscc, story.file(), TODAY), Because.UNSAID,
				NOW.toInstant());
	}

}
