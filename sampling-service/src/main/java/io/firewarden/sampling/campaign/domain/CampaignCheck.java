package io.firewarden.sampling.campaign.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.frame.FrameRule;
import org.jspecify.annotations.Nullable;

/** What a plan must hold before it can be kept: each fault with its place. */
public final class CampaignCheck {

	static final Rule MISSING = new Rule("SMP-110");

	static final Rule ENDS_TOO_EARLY = new Rule("SMP-111");

	static final Rule UNKNOWN_REFERENCE = new Rule("SMP-112");

	static final Rule TWICE = new Rule("SMP-113");

	static final Rule NO_RATIO = new Rule("SMP-114");

	static final Rule NO_COUNT = new Rule("SMP-115");

	static final Rule NO_RULE = new Rule("SMP-116");

	static final Rule FRAME_DOES_NOT_FIT = new Rule("SMP-117");

	/** Administrative Penalty Law, article 42: at least two officers. */
	static final Rule TEAM_TOO_SMALL = new Rule("SMP-118");

	/** Tab and slash stand between the parts of what is hashed and named. */
	static final Rule NO_STRATUM = new Rule("SMP-119");

	private static final int LEAST_TEAM = 2;

	private final Campaign plan;

	private final List<Fault> faults = new ArrayList<>();

	private CampaignCheck(Campaign plan) {
		this.plan = plan;
	}

	/** One fault at one place of the plan. */
	public record Fault(String field, Rule rule) {
	}

	/** Empty when the plan can be kept. */
	public static List<Fault> faults(Campaign plan) {
		var check = new CampaignCheck(plan);
		check.head();
		// With a list missing there is nothing to look into.
		if (check.faults.isEmpty()) {
			check.parts();
		}
		return List.copyOf(check.faults);
	}

	private void head() {
		need("code", this.plan.code());
		need("docNo", this.plan.docNo());
		need("owner", this.plan.owner());
		wording("title", this.plan.title());
		there("issuedOn", this.plan.issuedOn());
		there("endsOn", this.plan.endsOn());
		there("disclosure", this.plan.disclosure());
		there("weeklyReportOnRestDay", this.plan.weeklyReportOnRestDay());
		there("legalBases", this.plan.legalBases());
		there("phases", this.plan.phases());
		there("quotas", this.plan.quotas());
		there("milestones", this.plan.milestones());
		there("targets", this.plan.targets());
		there("reports", this.plan.reports());
		there("clauses", this.plan.clauses());
		fault(this.plan.teamSize() < LEAST_TEAM, "teamSize", TEAM_TOO_SMALL);
	}

	private void parts() {
		fault(this.plan.endsOn().isBefore(this.plan.issuedOn()), "endsOn", ENDS_TOO_EARLY);
		unique("phases", this.plan.phases(), Campaign.Phase::code);
		unique("quotas", this.plan.quotas(), Campaign.Quota::code);
		unique("milestones", this.plan.milestones(), Campaign.Milestone::code);
		unique("targets", this.plan.targets(), Campaign.Target::code);
		unique("reports", this.plan.reports(), Campaign.Report::form);
		unique("clauses", this.plan.clauses(), Campaign.Clause::id);
		each("phases", this.plan.phases(), (place, one) -> {
			wording(place + "name", one.name());
			there(place + "end", one.end());
			fault(one.start() != null && one.end() != null && one.end().isBefore(one.start()), place + "end",
					ENDS_TOO_EARLY);
		});
		each("quotas", this.plan.quotas(), this::quota);
		each("milestones", this.plan.milestones(), (place, one) -> {
			wording(place + "name", one.name());
			there(place + "date", one.date());
			known(place + "quotas", one.quotas(), codes(this.plan.quotas(), Campaign.Quota::code));
			clauses(place, one.clauses());
		});
		each("targets", this.plan.targets(), (place, one) -> wording(place + "name", one.name()));
		each("reports", this.plan.reports(), (place, one) -> {
			wording(place + "name", one.name());
			there(place + "firstDue", one.firstDue());
			need(place + "recurrence", one.recurrence());
			clauses(place, one.clauses());
		});
		each("clauses", this.plan.clauses(), (place, one) -> {
			wording(place + "raw", one.raw());
			wording(place + "effective", one.effective());
		});
	}

	private void quota(String place, Campaign.Quota quota) {
		wording(place + "name", quota.name());
		there(place + "checks", quota.checks());
		known(place + "phase", List.of(String.valueOf(quota.phase())), codes(this.plan.phases(), Campaign.Phase::code));
		clauses(place, quota.clauses());
		fault(quota.ratio() != null && !isShare(quota.ratio()), place + "ratio", NO_RATIO);
		Campaign.DrawRule draw = quota.draw();
		if (draw != null) {
			need(place + "draw.stratum", draw.stratum());
			fault(draw.stratum() != null && draw.stratum().matches(".*[\\p{Cntrl}/].*"), place + "draw.stratum",
					NO_STRATUM);
			size(place + "draw.", draw);
			perBrigade(place + "draw.perBrigade", draw);
			there(place + "draw.frame", draw.frame());
			if (draw.frame() != null) {
				frame(place + "draw.frame", draw.frame(), quota.code());
			}
		}
	}

	private void size(String place, Campaign.DrawRule draw) {
		String rule = draw.rule() == null ? "" : draw.rule();
		switch (rule) {
			case "", "CENSUS" -> fault(draw.ratio() != null || draw.count() != null, place + "rule", NO_RULE);
			case "RATIO" -> fault(draw.ratio() == null || !isShare(draw.ratio()), place + "ratio", NO_RATIO);
			case "COUNT" -> fault(draw.count() == null || draw.count() < 0, place + "count", NO_COUNT);
			default -> fault(true, place + "rule", NO_RULE);
		}
	}

	/** Only a share can differ from brigade to brigade. */
	private void perBrigade(String place, Campaign.DrawRule draw) {
		Campaign.PerBrigade strata = draw.perBrigade();
		if (strata != null) {
			fault(!strata.ratios().isEmpty() && !"RATIO".equals(draw.rule())
					|| !strata.ratios().values().stream().allMatch(CampaignCheck::isShare), place, NO_RATIO);
		}
	}

	private void frame(String place, FrameRule frame, String quota) {
		boolean units = frame.objects() == FrameRule.Objects.UNITS;
		fault(frame.objects() == null || units != (frame.flag() != null) || !units && !frame.without().isEmpty()
				|| frame.registered() != null && frame.objects() != FrameRule.Objects.AGENCIES, place,
				FRAME_DOES_NOT_FIT);
		known(place + ".notDrawnIn", frame.notDrawnIn(), codes(this.plan.quotas(), Campaign.Quota::code));
	}

	/** Decimal, above 0 and at most 1: a quota over 100 % is none. */
	public static boolean isShare(String text) {
		return text.matches("[01](\\.[0-9]{1,30})?") && new BigDecimal(text).signum() > 0
				&& new BigDecimal(text).compareTo(BigDecimal.ONE) <= 0;
	}

	private interface Look<T> {

		void at(String place, T one);

	}

	private <T> void each(String list, List<T> all, Look<T> look) {
		for (int i = 0; i < all.size(); i++) {
			look.at(list + "[" + i + "].", all.get(i));
		}
	}

	private <T> void unique(String list, List<T> all, Function<T, String> code) {
		Set<String> seen = new HashSet<>();
		each(list, all, (place, one) -> {
			need(place + "code", code.apply(one));
			fault(code.apply(one) != null && !seen.add(code.apply(one)), place + "code", TWICE);
		});
	}

	private void clauses(String place, @Nullable List<String> ids) {
		known(place + "clauses", ids == null ? List.of() : ids, codes(this.plan.clauses(), Campaign.Clause::id));
	}

	private void known(String field, @Nullable Collection<String> references, Set<String> known) {
		fault(references != null && !known.containsAll(references), field, UNKNOWN_REFERENCE);
	}

	private static <T> Set<String> codes(List<T> all, Function<T, String> code) {
		return all.stream().map((one) -> String.valueOf(code.apply(one))).collect(Collectors.toSet());
	}

	private void wording(String field, Campaign.@Nullable Wording wording) {
		fault(wording == null || blank(wording.zh()) || blank(wording.en()), field, MISSING);
	}

	private void need(String field, @Nullable String text) {
		fault(blank(text), field, MISSING);
	}

	private void there(String field, @Nullable Object value) {
		fault(value == null, field, MISSING);
	}

	private void fault(boolean wrong, String field, Rule rule) {
		if (wrong) {
			this.faults.add(new Fault(field, rule));
		}
	}

	private static boolean blank(@Nullable String text) {
		return text == null || text.isBlank();
	}

}
