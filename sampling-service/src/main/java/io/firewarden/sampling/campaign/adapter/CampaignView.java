package io.firewarden.sampling.campaign.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.frame.FrameRule;
import org.jspecify.annotations.Nullable;

/** A campaign in the caller's language. */
record CampaignView(String code, long version, CampaignFile.State state, int revision,
		CampaignFile.@Nullable Approval approval, @Nullable String closedBecause, String title, String docNo,
		@Nullable String parentPlan, @Nullable String methodGuide, String owner, LocalDate issuedOn, LocalDate endsOn,
		Campaign.Disclosure disclosure, List<String> legalBases, int teamSize, List<PhaseView> phases,
		List<QuotaView> quotas, List<MilestoneView> milestones, List<TargetView> targets, List<ReportView> reports,
		List<ClauseView> clauses) {

	static CampaignView of(Versioned<CampaignFile> kept, Locale locale) {
		var in = new Language(locale);
		CampaignFile file = kept.state();
		Campaign campaign = file.plan();
		return new CampaignView(campaign.code(), kept.version(), file.state(), file.revision(), file.approval(),
				file.closedBecause(), in.text(campaign.title()), campaign.docNo(), campaign.parentPlan(),
				campaign.methodGuide(), campaign.owner(), campaign.issuedOn(), campaign.endsOn(), campaign.disclosure(),
				campaign.legalBases(), campaign.teamSize(), campaign.phases().stream().map(in::phase).toList(),
				campaign.quotas().stream().map(in::quota).toList(),
				campaign.milestones().stream().map(in::milestone).toList(),
				campaign.targets().stream().map(in::target).toList(),
				campaign.reports().stream().map(in::report).toList(),
				campaign.clauses().stream().map(in::clause).toList());
	}

	/** A row of the list. */
	record CampaignRow(String code, CampaignFile.State state, int revision, String title, String docNo,
			LocalDate issuedOn, LocalDate endsOn, List<PhaseView> phases, List<QuotaView> quotas) {

		static CampaignRow of(CampaignFile file, Locale locale) {
			var in = new Language(locale);
			Campaign campaign = file.plan();
			return new CampaignRow(campaign.code(), file.state(), file.revision(), in.text(campaign.title()),
					campaign.docNo(), campaign.issuedOn(), campaign.endsOn(),
					campaign.phases().stream().map(in::phase).toList(),
					campaign.quotas().stream().map(in::quota).toList());
		}

	}

	record PhaseView(String code, String name, @Nullable LocalDate start, LocalDate end, List<String> flags,
			List<String> deliverables) {
	}

	/**
	 * @param drawable whether a draw of this platform can serve it
	 */
	record QuotaView(String code, String name, Campaign.Checked checks, String phase, String organiser,
			@Nullable LocalDate deadline, @Nullable String ratio, boolean drawable, @Nullable String stratum,
			@Nullable String rule, @Nullable Integer count, FrameRule.@Nullable Objects objects,
			Campaign.@Nullable PerBrigade perBrigade, List<String> clauses) {
	}

	record MilestoneView(String code, String name, LocalDate date, List<String> quotas, List<String> clauses) {
	}

	record TargetView(String code, String name, String per, int minimum, boolean stretch) {
	}

	record ReportView(String form, String name, LocalDate firstDue, @Nullable LocalTime time, String recurrence,
			@Nullable LocalDate until, List<String> clauses) {
	}

	record ClauseView(String id, String subject, String raw, String effective, String resolution,
			@Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String note) {
	}

	private record Language(Locale locale) {

		String text(Campaign.Wording wording) {
			return this.locale.getLanguage().equals("en") ? wording.en() : wording.zh();
		}

		PhaseView phase(Campaign.Phase phase) {
			return new PhaseView(phase.code(), text(phase.name()), phase.start(), phase.end(), phase.flags(),
					phase.deliverables().stream().map(this::text).toList());
		}

		QuotaView quota(Campaign.Quota quota) {
			var draw = quota.draw();
			return new QuotaView(quota.code(), text(quota.name()), quota.checks(), quota.phase(), quota.organiser(),
					quota.deadline(), quota.ratio(), draw != null, draw == null ? null : draw.stratum(),
					draw == null ? null : draw.rule(), draw == null ? null : draw.count(),
					draw == null ? null : draw.frame().objects(), draw == null ? null : draw.perBrigade(),
					quota.clauses());
		}

		MilestoneView milestone(Campaign.Milestone one) {
			return new MilestoneView(one.code(), text(one.name()), one.date(), one.quotas(), one.clauses());
		}

		TargetView target(Campaign.Target one) {
			return new TargetView(one.code(), text(one.name()), one.per(), one.minimum(), one.stretch());
		}

		ReportView report(Campaign.Report one) {
			return new ReportView(one.form(), text(one.name()), one.firstDue(), one.time(), one.recurrence(),
					one.until(), one.clauses());
		}

		ClauseView clause(Campaign.Clause one) {
			return new ClauseView(one.id(), text(one.subject()), text(one.raw()), text(one.effective()),
					one.resolution(), one.decidedBy(), one.decidedAt(), one.note());
		}

	}

}
