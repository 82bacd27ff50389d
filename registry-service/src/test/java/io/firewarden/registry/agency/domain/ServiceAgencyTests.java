package io.firewarden.registry.agency.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRegistered;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRevised;
import io.firewarden.registry.agency.domain.AgencyEvent.EligibilityChanged;
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

	private final ServiceAgency agency = ServiceAgency.register(USCC, anlan().file(), lacking(TODAY, 2), FIRST).state();

	@Test
	void registeringTellsTheFileAndTheFirstStanding() {
		Changed<ServiceAgency, AgencyEvent> registered = ServiceAgency.register(USCC, anlan().file(), fine(TODAY),
				FIRST);
		assertThat(registered.state()).isEqualTo(new ServiceAgency(USCC, anlan().file(), fine(TODAY), FIRST, FIRST));
		assertThat(registered.events()).containsExactly(new AgencyRegistered(USCC, anlan().file()),
				new EligibilityChanged(USCC, anlan().file(), fine(TODAY)));
	}

	@Test
	void aRevisionThatChangesNoLightTellsTheFileOnly() {
		AgencyFile renamed = anlan().called("内江演示恒盾消防检测有限公司").file();
		Changed<ServiceAgency, AgencyEvent> revised = this.agency.revise(renamed, lacking(TOMORROW, 2), LATER);
		assertThat(revised.events()).containsExactly(new AgencyRevised(USCC, renamed));
		assertThat(revised.state()).isEqualTo(new ServiceAgency(USCC, renamed, lacking(TODAY, 2), FIRST, LATER));
	}

	@Test
	void aRevisionThatTurnsALightTellsBoth() {
		AgencyFile better = anlan().onPremisesOf("900").file();
		Changed<ServiceAgency, AgencyEvent> revised = this.agency.revise(better, fine(TOMORROW), LATER);
		assertThat(revised.events()).containsExactly(new AgencyRevised(USCC, better),
				new EligibilityChanged(USCC, better, fine(TOMORROW)));
		assertThat(revised.state()).isEqualTo(new ServiceAgency(USCC, better, fine(TOMORROW), FIRST, LATER));
	}

	@Test
	void aSmallerShortfallOfTheSameVerdictIsToldToo() {
		AgencyFile better = anlan().onPremisesOf("900").file();
		assertThat(this.agency.revise(better, lacking(TOMORROW, 1), LATER).events()).containsExactly(
				new AgencyRevised(USCC, better), new EligibilityChanged(USCC, better, lacking(TOMORROW, 1)));
	}

	@Test
	void anotherDayWithTheSameLightsChangesNothing() {
		assertThat(this.agency.reassess(lacking(TOMORROW, 2), LATER)).isEqualTo(new Changed<>(this.agency, List.of()));
	}

	@Test
	void aLapseIsToldWithTheDayItWasFound() {
		Changed<ServiceAgency, AgencyEvent> lapsed = this.agency.reassess(lacking(TOMORROW, 3), LATER);
		assertThat(lapsed.events()).containsExactly(new EligibilityChanged(USCC, anlan().file(), lacking(TOMORROW, 3)));
		assertThat(lapsed.state())
			.isEqualTo(new ServiceAgency(USCC, anlan().file(), lacking(TOMORROW, 3), FIRST, LATER));
	}

	@Test
	void theSameLightsUnderAnotherVerdictAreAChange() {
		Standing other = new Standing(TODAY, Verdict.UNDETERMINED, lacking(TODAY, 2).lights());
		assertThat(this.agency.reassess(other, LATER).events()).hasSize(1);
	}

	private static Standing fine(LocalDate asOf) {
		return new Standing(asOf, Verdict.ELIGIBLE, List.of(new Light("ELG-05", Result.PASS, List.of())));
	}

	private static Standing lacking(LocalDate asOf, int operators) {
		return new Standing(asOf, Verdict.INELIGIBLE,
				List.of(new Light("ELG-05", Result.FAIL, List.of(new Lack("OPERATORS", new BigDecimal(operators))))));
	}

}
