package io.firewarden.registry.agency.domain;

import java.math.BigDecimal;
import java.util.List;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRegistered;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRevised;
import io.firewarden.registry.agency.domain.AgencyEvent.EligibilityChanged;
import io.firewarden.registry.eligibility.ConditionCode;
import io.firewarden.registry.eligibility.EligibilityRules;
import io.firewarden.registry.eligibility.Measure;
import io.firewarden.registry.eligibility.Result;
import io.firewarden.registry.eligibility.Shortfall;
import io.firewarden.registry.eligibility.Verdict;
import io.firewarden.registry.eligibility.adapter.ShippedRules;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.agency.AgencyStory.NOW;
import static io.firewarden.registry.agency.AgencyStory.USCC;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

class ServiceAgencyTests {

	private final EligibilityRules rules = ShippedRules.load();

	@Test
	void registeringTellsTheFileAndTheFirstStanding() {
		Changed<ServiceAgency, AgencyEvent> registered = registered(anlan());
		assertThat(registered.state().standing().verdict()).isEqualTo(Verdict.UNDETERMINED);
		assertThat(registered.state().registeredAt()).isEqualTo(NOW.toInstant());
		assertThat(registered.events()).containsExactly(new AgencyRegistered(USCC, anlan().file()),
				new EligibilityChanged(USCC, anlan().file(), registered.state().standing()));
	}

	@Test
	void anAgencyThatFallsShortIsRegisteredAllTheSame() {
		ServiceAgency agency = registered(anlan().asBranch()).state();
		assertThat(agency.standing().verdict()).isEqualTo(Verdict.INELIGIBLE);
		assertThat(agency.standing().lights()).contains(new Standing.Light(ConditionCode.ELG_01, Result.FAIL,
				List.of(new Shortfall(Measure.LEGAL_PERSON, BigDecimal.ONE))));
	}

	@Test
	void aRevisionThatChangesNoLightTellsTheFileOnly() {
		Changed<ServiceAgency, AgencyEvent> revised = registered(anlan()).state()
			.revise(anlan().called("内江演示恒盾消防检测有限公司").file(), this.rules, NOW.plusDays(1));
		assertThat(revised.events()).hasSize(1).first().isInstanceOf(AgencyRevised.class);
		assertThat(revised.state().standing().asOf()).isEqualTo(AgencyStory.TODAY);
		assertThat(revised.state().registeredAt()).isEqualTo(NOW.toInstant());
		assertThat(revised.state().updatedAt()).isEqualTo(NOW.plusDays(1).toInstant());
	}

	@Test
	void aRevisionThatTurnsALightTellsBoth() {
		AgencyFile smaller = anlan().onPremisesOf("199.9").file();
		Changed<ServiceAgency, AgencyEvent> revised = registered(anlan()).state().revise(smaller, this.rules, NOW);
		assertThat(revised.events()).containsExactly(new AgencyRevised(USCC, smaller),
				new EligibilityChanged(USCC, smaller, revised.state().standing()));
		assertThat(revised.state().standing().verdict()).isEqualTo(Verdict.INELIGIBLE);
	}

	@Test
	void aSmallerShortfallOfTheSameVerdictIsToldToo() {
		ServiceAgency lacking = registered(anlan().withOperators(0, 6)).state();
		Changed<ServiceAgency, AgencyEvent> revised = lacking.revise(anlan().withOperators(1, 5).file(), this.rules,
				NOW);
		assertThat(revised.events()).hasSize(2).last().isInstanceOf(EligibilityChanged.class);
		assertThat(revised.state().standing().verdict()).isEqualTo(lacking.standing().verdict());
	}

	@Test
	void aCertificateCountsOnItsLastDayAndNotOnTheNext() {
		ServiceAgency agency = registered(anlan().withFirstEngineerUntil(AgencyStory.TODAY)).state();
		assertThat(agency.reassess(this.rules, NOW.withHour(23)).events()).isEmpty();
		Changed<ServiceAgency, AgencyEvent> next = agency.reassess(this.rules, NOW.plusDays(1).withHour(0));
		assertThat(next.events()).singleElement().isInstanceOf(EligibilityChanged.class);
		assertThat(next.state().standing().verdict()).isEqualTo(Verdict.INELIGIBLE);
		assertThat(next.state().standing().asOf()).isEqualTo(AgencyStory.TODAY.plusDays(1));
	}

	@Test
	void lookingAgainWithoutADifferenceChangesNothing() {
		ServiceAgency agency = registered(anlan()).state();
		assertThat(agency.reassess(this.rules, NOW.plusDays(30))).isEqualTo(new Changed<>(agency, List.of()));
	}

	@Test
	void offeringBothKindsIsMeasuredByArticleSeven() {
		ServiceAgency agency = registered(anlan().offering(ServiceKind.MAINT_TEST, ServiceKind.ASSESS)).state();
		assertThat(agency.assess(this.rules, AgencyStory.TODAY).basis()).isNotNull()
			.satisfies((basis) -> assertThat(basis.article()).isEqualTo(7));
		ServiceAgency assessor = registered(anlan().offering(ServiceKind.ASSESS)).state();
		assertThat(assessor.assess(this.rules, AgencyStory.TODAY).basis()).isNotNull()
			.satisfies((basis) -> assertThat(basis.article()).isEqualTo(6));
	}

	private Changed<ServiceAgency, AgencyEvent> registered(AgencyStory story) {
		return ServiceAgency.register(USCC, story.file(), this.rules, NOW);
	}

}
