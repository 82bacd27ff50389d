package io.firewarden.registry.agency.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRegistered;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRevised;
import io.firewarden.registry.agency.domain.AgencyEvent.EligibilityChanged;
import io.firewarden.registry.agency.domain.AgencyEvent.LapseWarned;
import io.firewarden.registry.agency.domain.Standing.Lack;
import io.firewarden.registry.agency.domain.Standing.Light;
import io.firewarden.registry.agency.domain.Standing.Result;
import io.firewarden.registry.agency.domain.Standing.Verdict;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.agency.AgencyStory.NOW;
import static io.firewarden.registry.agency.AgencyStory.TODAY;
import static io.firewarden.registry.agency.AgencyStory.USCC;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

class ServiceAgencyTests {

	private static final Instant FIRST = NOW.toInstant();

	private static final Instant LATER = NOW.plusDays(1).toInstant();

	private static final LocalDate TOMORROW = TODAY.plusDays(1);

	private final ServiceAgency agency = register(lacking(TODAY, 2)).state();

	@Test
	void registeringTellsTheFileAndTheFirstStanding() {
		Changed<ServiceAgency, AgencyEvent> registered = register(fine(TODAY));
		assertThat(registered.state()).isEqualTo(state(anlan().file(), fine(TODAY), FIRST));
		assertThat(registered.events()).containsExactly(new AgencyRegistered(USCC, anlan().file()),
				new EligibilityChanged(USCC, anlan().file(), fine(TODAY)));
	}

	@Test
	void aRevisionThatChangesNoLightTellsTheFileOnly() {
		AgencyFile renamed = anlan().called("内江演示恒盾消防检测有限公司").file();
		Changed<ServiceAgency, AgencyEvent> revised = this.agency.revise(renamed, found(lacking(TOMORROW, 2)),
				Because.UNSAID, LATER);
		assertThat(revised.events()).containsExactly(new AgencyRevised(USCC, renamed));
		assertThat(revised.state()).isEqualTo(state(renamed, lacking(TODAY, 2), LATER));
	}

	@Test
	void aRevisionThatTurnsALightTellsBoth() {
		AgencyFile better = anlan().onPremisesOf("900").file();
		Changed<ServiceAgency, AgencyEvent> revised = this.agency.revise(better, found(fine(TOMORROW)), Because.UNSAID,
				LATER);
		assertThat(revised.events()).containsExactly(new AgencyRevised(USCC, better),
				new EligibilityChanged(USCC, better, fine(TOMORROW)));
		assertThat(revised.state()).isEqualTo(state(better, fine(TOMORROW), LATER));
	}

	@Test
	void aSmallerShortfallOfTheSameVerdictIsToldToo() {
		AgencyFile better = anlan().onPremisesOf("900").file();
		assertThat(this.agency.revise(better, found(lacking(TOMORROW, 1)), Because.UNSAID, LATER).events())
			.containsExactly(new AgencyRevised(USCC, better),
					new EligibilityChanged(USCC, better, lacking(TOMORROW, 1)));
	}

	@Test
	void anotherDayWithTheSameLightsChangesNothing() {
		assertThat(this.agency.reassess(found(lacking(TOMORROW, 2)), LATER))
			.isEqualTo(new Changed<>(this.agency, List.of()));
	}

	@Test
	void aLapseIsToldWithTheDayItWasFound() {
		Changed<ServiceAgency, AgencyEvent> lapsed = this.agency.reassess(found(lacking(TOMORROW, 3)), LATER);
		assertThat(lapsed.events()).containsExactly(new EligibilityChanged(USCC, anlan().file(), lacking(TOMORROW, 3)));
		assertThat(lapsed.state()).isEqualTo(state(anlan().file(), lacking(TOMORROW, 3), LATER));
	}

	@Test
	void theSameLightsUnderAnotherVerdictAreAChange() {
		Standing other = new Standing(TODAY, Verdict.UNDETERMINED, lacking(TODAY, 2).lights());
		assertThat(this.agency.reassess(found(other), LATER).events()).hasSize(1);
	}

	@Test
	void aLapseAheadIsWarnedOfOnceForEachThreshold() {
		Outlook.Lapse lapse = new Outlook.Lapse("ENGINEER", "E1", "PR-1", TODAY.plusDays(30));
		ServiceAgency warned = warn(this.agency, lapse, TODAY, 30);
		assertThat(warn(warned, lapse, TODAY).outlook().warned()).hasSize(2);
		ServiceAgency nearer = warn(warned, lapse, TODAY.plusDays(23), 7);
		warn(nearer, lapse, TODAY.plusDays(24));
		warn(nearer, new Outlook.Lapse("ENGINEER", "E1", "PR-1", TODAY.plusDays(100)), TODAY.plusDays(24), 90);
	}

	private static ServiceAgency warn(ServiceAgency agency, Outlook.Lapse lapse, LocalDate day, Integer... told) {
		Outlook outlook = new Outlook(null, List.of(lapse), new Outlook.Due(0, 0, 0), Set.of(),
				new Outlook.Staff(0, 0, 0), List.of());
		Changed<ServiceAgency, AgencyEvent> looked = agency
			.reassess(new Found(lacking(day, 2), outlook, List.of(90, 30, 7)), LATER);
		assertThat(looked.events().stream().map((event) -> ((LapseWarned) event).warning().threshold()))
			.containsExactly(told);
		return looked.state();
	}

	private static Found found(Standing standing) {
		return new Found(standing, Outlook.NONE, List.of(90, 30, 7));
	}

	private static Changed<ServiceAgency, AgencyEvent> register(Standing standing) {
		return ServiceAgency.register(USCC, anlan().file(), found(standing), Because.UNSAID, FIRST);
	}

	private static ServiceAgency state(AgencyFile file, Standing standing, Instant updatedAt) {
		return new ServiceAgency(USCC, file, standing, Outlook.NONE, null, null, FIRST, updatedAt);
	}

	private static Standing fine(LocalDate asOf) {
		return new Standing(asOf, Verdict.ELIGIBLE, List.of(new Light("ELG-05", Result.PASS, List.of())));
	}

	private static Standing lacking(LocalDate asOf, int operators) {
		return new Standing(asOf, Verdict.INELIGIBLE,
				List.of(new Light("ELG-05", Result.FAIL, List.of(new Lack("OPERATORS", new BigDecimal(operators))))));
	}

}
