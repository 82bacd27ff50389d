package io.firewarden.sampling.campaign.adapter;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.StateForm;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.domain.CampaignCheck;
import io.firewarden.sampling.frame.FrameRule;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignFileTests {

	private final CampaignFile file = read();

	private final Campaign campaign = this.file.plan();

	@Test
	void everyContradictionOfThePlanIsResolvedInBothLanguages() {
		assertThat(this.campaign.clauses()).extracting(Campaign.Clause::id)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 30).mapToObj("C-%02d"::formatted).toList());
		assertThat(this.campaign.clauses()).allSatisfy((clause) -> {
			assertThat(clause.resolution()).isEqualTo("DEFAULT");
			assertThat(Stream.of(clause.subject(), clause.raw(), clause.effective())).allSatisfy((text) -> {
				assertThat(text.zh()).isNotBlank();
				assertThat(text.en()).isNotBlank();
			});
		});
	}

	@Test
	void whateverNamesAClauseNamesOneThatExists() {
		List<String> known = this.campaign.clauses().stream().map(Campaign.Clause::id).toList();
		assertThat(Stream.of(this.campaign.quotas().stream().flatMap((one) -> one.clauses().stream()),
				this.campaign.milestones().stream().flatMap((one) -> one.clauses().stream()),
				this.campaign.reports().stream().flatMap((one) -> one.clauses().stream())))
			.flatExtracting(Stream::toList)
			.isNotEmpty()
			.isSubsetOf(known);
	}

	@Test
	void thePlanHasNoFault() {
		assertThat(CampaignCheck.faults(this.campaign)).isEmpty();
		assertThat(this.file.isActive()).isTrue();
	}

	@Test
	void theQuotasAreDrawnAsThePlanSays() {
		assertThat(this.campaign.quotas()).extracting(Campaign.Quota::code)
			.containsExactly("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7");
		assertThat(rule("Q1").rule()).isEqualTo("CENSUS");
		assertThat(rule("Q1").frame()).isEqualTo(FrameRule.agencies(false));
		assertThat(rule("Q2").frame()).isEqualTo(FrameRule.agencies(true));
		assertThat(rule("Q4").frame().without()).containsExactly(FrameRule.Flag.LARGE_COMPLEX,
				FrameRule.Flag.GAMES_VENUE, FrameRule.Flag.RECEPTION_HOTEL);
		assertThat(rule("Q5").frame().notDrawnIn()).containsExactly("Q3", "Q4");
		assertThat(rule("Q6").rule()).isNull();
		assertThat(new BigDecimal(Objects.requireNonNull(rule("Q2").ratio()))).isEqualByComparingTo("0.2");
	}

	@Test
	void theDatesAreThoseOfThePlan() {
		assertThat(this.campaign.phases()).extracting(Campaign.Phase::end)
			.containsExactly(LocalDate.of(2022, 1, 30), LocalDate.of(2022, 2, 28), LocalDate.of(2022, 4, 10),
					LocalDate.of(2022, 10, 10));
		assertThat(this.campaign.milestones()).extracting(Campaign.Milestone::date)
			.containsExactly(LocalDate.of(2022, 6, 20), LocalDate.of(2022, 8, 10), LocalDate.of(2022, 10, 1));
		assertThat(this.campaign.reports()).filteredOn((one) -> one.form().matches("F[789]"))
			.hasSize(3)
			.allSatisfy((one) -> assertThat(one.firstDue().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY));
	}

	@Test
	void theStoreGivesBackWhatItTook() {
		StateForm<CampaignFile> form = StateForm.json(CampaignFile.class);
		assertThat(form.read(form.write(this.file))).isEqualTo(this.file);
	}

	@Test
	void theViewSpeaksTheCallersLanguage() {
		assertThat(CampaignView.of(new Versioned<>(this.file, 1), Locale.ENGLISH).quotas().getFirst().name())
			.isEqualTo("Practising without registration");
		assertThat(CampaignView.of(new Versioned<>(this.file, 1), Locale.SIMPLIFIED_CHINESE).quotas().getFirst().name())
			.isEqualTo("未登记而执业的机构");
		assertThat(CampaignView.CampaignRow.of(this.file, Locale.ENGLISH).quotas().get(2).drawable()).isTrue();
	}

	private Campaign.DrawRule rule(String quota) {
		return Objects.requireNonNull(this.campaign.quota(quota).orElseThrow().draw());
	}

	private static CampaignFile read() {
		try {
			return ReferenceCampaigns.read(new ClassPathResource("campaigns/nj-2022-ftsa.json"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
