package io.firewarden.sampling.campaign.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.domain.CampaignCheck;
import io.firewarden.sampling.campaign.domain.CampaignEvent;
import io.firewarden.sampling.frame.FrameRule;
import io.firewarden.testkit.Covers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignUseCaseTests {

	private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

	private static final CampaignFile.Approval APPROVAL = new CampaignFile.Approval("市政府", "〔2023〕1号", "备1", null, DAY);

	private final Map<String, Versioned<CampaignFile>> kept = new HashMap<>();

	private final List<CampaignEvent> events = new ArrayList<>();

	private final CampaignBook book = new Book();

	private final WriteCampaign write = new WriteCampaign(this.book);

	private final LeadCampaign lead = new LeadCampaign(this.book);

	@Test
	@Covers({ "SMP-101", "SMP-103", "SMP-104", "SMP-105", "SMP-106" })
	void aCampaignIsWrittenActivatedRevisedAndClosed() {
		assertThat(this.write.create(plan("0.2", 2))).isInstanceOf(CampaignOutcome.Done.class);
		assertThat(this.write.create(plan("0.2", 2))).isInstanceOf(CampaignOutcome.SameAsBefore.class);
		refused(this.write.create(plan("0.3", 2)), "SMP-101");
		assertThat(revise(plan("0.3", 2), Optional.empty())).isInstanceOf(CampaignOutcome.Done.class);
		assertThat(this.events).isEmpty();
		assertThat(this.lead.activate("X", APPROVAL)).isInstanceOf(CampaignOutcome.Done.class);
		assertThat(this.lead.activate("X", APPROVAL)).isInstanceOf(CampaignOutcome.SameAsBefore.class);
		refused(this.lead.activate("X", new CampaignFile.Approval("别的", "2", "2", null, DAY)), "SMP-106");
		refused(revise(plan("0.4", 2), Optional.empty()), "SMP-103");
		assertThat(revise(plan("0.4", 2), Optional.of("上级要求"))).isInstanceOf(CampaignOutcome.Done.class);
		assertThat(this.events).containsExactly(new CampaignEvent.CampaignActivated("X", 2, APPROVAL),
				new CampaignEvent.CampaignRevised("X", 3, "上级要求", List.of("quotas[0].draw.ratio")));
		refused(revise(renamed(), Optional.of("改名")), "SMP-105");
		this.lead.close("X", "到期");
		refused(revise(plan("0.5", 2), Optional.of("再改")), "SMP-104");
		refused(this.lead.close("X", "别的理由"), "SMP-104");
		refused(this.lead.decide(decision("C-01"), Instant.EPOCH), "SMP-104");
	}

	@Test
	@Covers("SMP-107")
	void aClauseIsDecidedAndItsRawTextStays() {
		this.write.create(plan("0.2", 2));
		refused(this.lead.decide(decision("C-99"), Instant.EPOCH), "SMP-107");
		this.lead.activate("X", APPROVAL);
		this.lead.decide(decision("C-01"), Instant.EPOCH);
		var clause = this.kept.get("X").state().plan().clauses().getFirst();
		assertThat(clause.raw()).isEqualTo(text("raw"));
		assertThat(clause.effective()).isEqualTo(text("decided"));
		assertThat(clause.resolution()).isEqualTo("CHANGED");
		assertThat(clause.decidedBy()).isEqualTo("leader");
		assertThat(this.events.getLast()).isInstanceOf(CampaignEvent.CampaignRevised.class);
	}

	@Test
	void nobodyOverwritesAVersionTheyHaveNotSeen() {
		this.write.create(plan("0.2", 2));
		assertThat(this.write.revise(revision(plan("0.3", 2), 7, Optional.empty())))
			.isEqualTo(new CampaignOutcome.Stale());
		assertThat(this.write.revise(new WriteCampaign.Revision("NONE", 1, plan("0.3", 2), Optional.empty(), Set.of(),
				(before, after) -> List.of())))
			.isEqualTo(new CampaignOutcome.NoSuchCampaign());
	}

	@Test
	@Covers({ "SMP-100", "SMP-110", "SMP-111", "SMP-112", "SMP-113", "SMP-114", "SMP-115", "SMP-116", "SMP-117",
			"SMP-118" })
	void everyFaultIsNamedWithItsPlace() {
		assertThat(this.write.create(plan("1.2", 1))).isInstanceOf(CampaignOutcome.Faulty.class);
		assertThat(faults(plan("1.2", 1))).containsExactly("teamSize SMP-118");
		assertThat(faults(plan("1.2", 2))).containsExactly("quotas[0].draw.ratio SMP-114");
		assertThat(faults(plan("0", 2))).containsExactly("quotas[0].draw.ratio SMP-114");
		assertThat(faults(with(quota("Q1", rule("COUNT", null, -1)), quota("Q1", rule("RANDOM", null, null)))))
			.containsExactly("quotas[1].code SMP-113", "quotas[0].draw.count SMP-115", "quotas[1].draw.rule SMP-116");
		assertThat(faults(with(new Campaign.Quota("Q1", text("x"), Campaign.Checked.SITE, "P9", "BRIGADE", null, null,
				new Campaign.DrawRule("s", "CENSUS", null, null, null,
						new FrameRule(FrameRule.Objects.UNITS, null, null, null, List.of("Q8")), null, null),
				List.of("C-77")))))
			.containsExactly("quotas[0].phase SMP-112", "quotas[0].clauses SMP-112", "quotas[0].draw.frame SMP-117",
					"quotas[0].draw.frame.notDrawnIn SMP-112");
		var early = new Campaign("X", text("x"), "1", null, null, "511000", DAY, DAY.minusDays(1),
				Campaign.Disclosure.PUBLIC, List.of(), 2, Campaign.RestDay.FOLLOWING_WORKING_DAY, List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of());
		assertThat(faults(early)).containsExactly("endsOn SMP-111");
		var blank = new Campaign(" ", new Campaign.Wording("只有中文", ""), "1", null, null, "511000", DAY, DAY,
				Campaign.Disclosure.PUBLIC, List.of(), 2, Campaign.RestDay.FOLLOWING_WORKING_DAY, List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of());
		assertThat(faults(blank)).containsExactly("code SMP-110", "title SMP-110");
	}

	private static List<String> faults(Campaign plan) {
		return CampaignCheck.faults(plan).stream().map((one) -> one.field() + " " + one.rule().code()).toList();
	}

	private CampaignOutcome revise(Campaign plan, Optional<String> reason) {
		return this.write.revise(revision(plan, this.kept.get("X").version(), reason));
	}

	private static WriteCampaign.Revision revision(Campaign plan, long version, Optional<String> reason) {
		return new WriteCampaign.Revision("X", version, plan, reason, Set.of(),
				(before, after) -> List.of("quotas[0].draw.ratio"));
	}

	private static LeadCampaign.Decision decision(String clause) {
		return new LeadCampaign.Decision("X", clause, Optional.of(text("decided")), Optional.of("why"), "leader");
	}

	private static void refused(CampaignOutcome outcome, String rule) {
		assertThat(outcome).isInstanceOfSatisfying(CampaignOutcome.RefusedBy.class,
				(refused) -> assertThat(refused.rule().code()).isEqualTo(rule));
	}

	private static Campaign renamed() {
		var plan = plan("0.4", 2);
		return new Campaign("Y", plan.title(), plan.docNo(), null, null, plan.owner(), plan.issuedOn(), plan.endsOn(),
				plan.disclosure(), plan.legalBases(), 2, plan.weeklyReportOnRestDay(), plan.phases(), plan.quotas(),
				plan.milestones(), plan.targets(), plan.reports(), plan.clauses());
	}

	private static Campaign plan(String ratio, int teamSize) {
		return plan(teamSize, quota("Q1", rule("RATIO", ratio, null)));
	}

	private static Campaign with(Campaign.Quota... quotas) {
		return plan(2, quotas);
	}

	private static Campaign plan(int teamSize, Campaign.Quota... quotas) {
		return new Campaign("X", text("另一专项检查"), "〔2023〕1号", null, null, "511000", DAY, DAY.plusDays(90),
				Campaign.Disclosure.PUBLIC, List.of("应急管理部令第7号"), teamSize, Campaign.RestDay.FOLLOWING_WORKING_DAY,
				List.of(new Campaign.Phase("P1", text("x"), DAY, DAY.plusDays(30), List.of(), List.of())),
				List.of(quotas), List.of(), List.of(), List.of(), List.of(new Campaign.Clause("C-01", text("x"),
						text("raw"), text("effective"), "DEFAULT", null, null, null)));
	}

	private static Campaign.Quota quota(String code, Campaign.DrawRule rule) {
		return new Campaign.Quota(code, text("x"), Campaign.Checked.AGENCY, "P1", "BRIGADE", null, null, rule,
				List.of("C-01"));
	}

	private static Campaign.DrawRule rule(String rule, @Nullable String ratio, @Nullable Integer count) {
		return new Campaign.DrawRule("s", rule, ratio, count, null, FrameRule.agencies(true), null, null);
	}

	private static Campaign.Wording text(String text) {
		return new Campaign.Wording(text, text);
	}

	private final class Book implements CampaignBook {

		@Override
		public Optional<Versioned<CampaignFile>> of(String code) {
			return Optional.ofNullable(CampaignUseCaseTests.this.kept.get(code));
		}

		@Override
		public boolean insert(Changed<CampaignFile, CampaignEvent> written) {
			return CampaignUseCaseTests.this.kept.putIfAbsent(written.state().plan().code(),
					new Versioned<>(written.state(), 1)) == null;
		}

		@Override
		public boolean save(Versioned<CampaignFile> before, Changed<CampaignFile, CampaignEvent> after) {
			CampaignUseCaseTests.this.events.addAll(after.events());
			return CampaignUseCaseTests.this.kept.replace(before.state().plan().code(), before,
					new Versioned<>(after.state(), before.version() + 1));
		}

	}

}
