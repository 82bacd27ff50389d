package io.firewarden.registry.agency.application;

import java.math.BigDecimal;
import java.util.List;

import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.agency.domain.Standing.Lack;
import io.firewarden.registry.agency.domain.Standing.Light;
import io.firewarden.registry.agency.domain.Standing.Result;
import io.firewarden.registry.agency.domain.Standing.Verdict;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.eligibility.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.firewarden.registry.agency.AgencyStory.TODAY;
import static io.firewarden.registry.agency.AgencyStory.USCC;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

class AssessorTests {

	@Test
	void whatIsLackingArrivesInTheAgencysTerms() {
		Standing standing = standing(anlan().withOperators(1, 4));
		assertThat(standing.verdict()).isEqualTo(Verdict.INELIGIBLE);
		assertThat(standing.lights()).contains(new Light("ELG-04", Result.PASS, List.of()), new Light("ELG-05",
				Result.FAIL,
				List.of(new Lack("OPERATORS", BigDecimal.ONE), new Lack("INTERMEDIATE_OPERATORS", BigDecimal.ONE))));
	}

	@ParameterizedTest
	@EnumSource(SubjectType.class)
	void onlyACompanyIsALegalPerson(SubjectType type) {
		Result expected = (type == SubjectType.COMPANY) ? Result.PASS : Result.FAIL;
		assertThat(standing(anlan().being(type)).lights().getFirst().result()).isEqualTo(expected);
	}

	@Test
	void everyKindIsMeasuredByItsArticle() {
		assertThat(article(anlan().offering(ServiceKind.MAINT_TEST))).isEqualTo(5);
		assertThat(article(anlan().offering(ServiceKind.ASSESS))).isEqualTo(6);
		assertThat(article(anlan().offering(ServiceKind.ASSESS, ServiceKind.MAINT_TEST))).isEqualTo(7);
	}

	@Test
	void systemsAreLookedAt() {
		assertThat(standing(anlan().withoutSystems()).verdict()).isEqualTo(Verdict.INELIGIBLE);
		assertThat(standing(anlan()).verdict()).isEqualTo(Verdict.UNDETERMINED);
	}

	@Test
	void theDayDecides() {
		AgencyStory lapsing = anlan().withFirstEngineerUntil(TODAY);
		assertThat(standing(lapsing).verdict()).isEqualTo(Verdict.UNDETERMINED);
		assertThat(Registered.found(lapsing, TODAY.plusDays(1)).standing().verdict()).isEqualTo(Verdict.INELIGIBLE);
		assertThat(Assessors.of(anlan()).hasAnAnswerFor(TODAY)).isTrue();
		assertThat(Assessors.of(anlan()).hasAnAnswerFor(TODAY.withYear(2021))).isFalse();
	}

	private Standing standing(AgencyStory story) {
		return Registered.found(story).standing();
	}

	private int article(AgencyStory story) {
		Assessment.LegalBasis basis = Assessors.of(story).explain(USCC, story.file(), TODAY, null).assessment().basis();
		assertThat(basis).isNotNull();
		return basis.article();
	}

}
