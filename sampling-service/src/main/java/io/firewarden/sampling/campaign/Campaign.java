package io.firewarden.sampling.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.sampling.frame.FrameRule;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a campaign (专项检查) as it sets out its content. Dates are dates of
 * Asia/Shanghai.
 *
 * @param docNo number of the plan document; the document itself may not be public
 * @param owner supervision unit that organises it
 * @param teamSize officers per visit; Administrative Penalty Law, article 42: at least
 * two
 * @param weeklyReportOnRestDay where a weekly report goes whose day is no working day
 */
public record Campaign(String code, Wording title, String docNo, @Nullable String parentPlan,
		@Nullable String methodGuide, String owner, LocalDate issuedOn, LocalDate endsOn, Disclosure disclosure,
		List<String> legalBases, int teamSize, RestDay weeklyReportOnRestDay, List<Phase> phases, List<Quota> quotas,
		List<Milestone> milestones, List<Target> targets, List<Report> reports, List<Clause> clauses) {

	public Optional<Quota> quota(String code) {
		return this.quotas.stream().filter((quota) -> quota.code().equals(code)).findFirst();
	}

	/** The same plan with these clauses. */
	public Campaign withClauses(List<Clause> decided) {
		return new Campaign(this.code, this.title, this.docNo, this.parentPlan, this.methodGuide, this.owner,
				this.issuedOn, this.endsOn, this.disclosure, this.legalBases, this.teamSize, this.weeklyReportOnRestDay,
				this.phases, this.quotas, this.milestones, this.targets, this.reports, List.copyOf(decided));
	}

	/** Text in both languages of the platform. */
	public record Wording(String zh, String en) {
	}

	/** Whether the plan may be shown to the public. */
	public enum Disclosure {

		PUBLIC, NOT_PUBLIC

	}

	/** What a due date on a day of rest becomes. */
	public enum RestDay {

		PRECEDING_WORKING_DAY, FOLLOWING_WORKING_DAY

	}

	/**
	 * @param start null where the plan names none
	 */
	public record Phase(String code, Wording name, @Nullable LocalDate start, LocalDate end, List<String> flags,
			List<Wording> deliverables) {
	}

	/**
	 * How many of what are checked by when.
	 *
	 * @param ratio decimal share, null where none is set
	 * @param draw how it is drawn; null for what is not drawn on this platform yet
	 */
	public record Quota(String code, Wording name, Checked checks, String phase, String organiser,
			@Nullable LocalDate deadline, @Nullable String ratio, @Nullable DrawRule draw, List<String> clauses) {
	}

	/** What a quota counts. */
	public enum Checked {

		AGENCY, SITE, PROJECT

	}

	/**
	 * How a quota's stratum is drawn, in the words of the draw protocol.
	 *
	 * @param rule CENSUS, RATIO or COUNT; null where the plan sets no size and each draw
	 * names its own (Q6)
	 * @param brigades whose officers may be sent; empty means all
	 * @param items groups of the item catalogue that a visit asks
	 * @param perBrigade how it is cut into strata; null where it is one
	 */
	public record DrawRule(String stratum, @Nullable String rule, @Nullable String ratio, @Nullable Integer count,
			List<String> brigades, FrameRule frame, List<String> items, @Nullable PerBrigade perBrigade) {

		/** As read from data that leaves out what is empty. */
		public DrawRule(String stratum, @Nullable String rule, @Nullable String ratio, @Nullable Integer count,
				@Nullable List<String> brigades, FrameRule frame, @Nullable List<String> items,
				@Nullable PerBrigade perBrigade) {
			this.stratum = stratum;
			this.rule = rule;
			this.ratio = ratio;
			this.count = count;
			this.brigades = brigades == null ? List.of() : List.copyOf(brigades);
			this.frame = frame;
			this.items = items == null ? List.of() : List.copyOf(items);
			this.perBrigade = perBrigade;
		}

	}

	/**
	 * The objects of each brigade are a stratum of their own, so that every brigade has
	 * its share.
	 *
	 * @param ownOfficers whether only officers who work for the brigade go there
	 * @param ratios of brigades with another ratio than the quota's
	 */
	public record PerBrigade(boolean ownOfficers, Map<String, String> ratios) {

		/** As read from data that leaves out what is empty. */
		public PerBrigade(boolean ownOfficers, @Nullable Map<String, String> ratios) {
			this.ownOfficers = ownOfficers;
			this.ratios = ratios == null ? Map.of() : Map.copyOf(ratios);
		}

	}

	/** A security milestone (安保节点): a name and a date, not tied to the event. */
	public record Milestone(String code, Wording name, LocalDate date, List<String> quotas, List<String> clauses) {
	}

	/**
	 * @param stretch an aim whose missing is no breach
	 */
	public record Target(String code, Wording name, String per, int minimum, boolean stretch) {
	}

	/**
	 * @param time time of day; null where the plan names none
	 */
	public record Report(String form, Wording name, LocalDate firstDue, @Nullable LocalTime time, String recurrence,
			@Nullable LocalDate until, List<String> clauses) {
	}

	/**
	 * A place where the plan contradicts itself or is silent.
	 *
	 * @param raw what it says, in our words; never changed
	 * @param effective what the platform goes by
	 * @param resolution DEFAULT until a person confirms it (CONFIRMED) or decides
	 * otherwise (CHANGED)
	 */
	public record Clause(String id, Wording subject, Wording raw, Wording effective, String resolution,
			@Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String note) {
	}

}
