package io.firewarden.sampling.draw.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.CalendarYearMissing;
import io.firewarden.platform.kernel.WorkCalendar;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.application.Frames;
import io.firewarden.sampling.draw.application.QuotaCockpit;
import io.firewarden.sampling.draw.application.WhatIf;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A campaign at a glance: frames as they are now, what-if, and the quota cockpit. */
@RestController
@RequestMapping("/api/sampling/campaigns/{code}")
class OutlookController {

	private final Campaigns campaigns;

	private final Frames frames;

	private final WhatIf whatIf;

	private final QuotaCockpit cockpit;

	private final PreparationViews views;

	private final WorkCalendar calendar;

	private final Problems problems;

	private final Clock clock;

	OutlookController(Campaigns campaigns, Frames frames, WhatIf whatIf, QuotaCockpit cockpit, PreparationViews views,
			WorkCalendar calendar, Problems problems, Clock clock) {
		this.campaigns = campaigns;
		this.frames = frames;
		this.whatIf = whatIf;
		this.cockpit = cockpit;
		this.views = views;
		this.calendar = calendar;
		this.problems = problems;
		this.clock = clock;
	}

	/** How large each frame would be now, and what is left out of it. */
	@GetMapping("/frames")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	FramesView listFrames(@PathVariable String code, @RequestParam(required = false) @Nullable List<String> quotas,
			Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		List<PreparationView.FrameView> content = new ArrayList<>();
		for (Campaign.Quota quota : plan(code).quotas()) {
			Campaign.DrawRule rule = quota.draw();
			if (rule != null && (quotas == null || quotas.contains(quota.code()))) {
				content.add(this.views.frame(this.frames.frame(code, quota.code(), rule, today), List.of(), locale));
			}
		}
		return new FramesView(today, content);
	}

	/** The objects of one frame, those left out with their reason. */
	@GetMapping("/frames/{quota}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	ObjectList listFrameObjects(@PathVariable String code, @PathVariable String quota,
			@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String brigade,
			@RequestParam(required = false) @Nullable Boolean leftOut, Paging paging, Caller caller) {
		Campaign.DrawRule rule = plan(code).quota(quota).map(Campaign.Quota::draw).orElseThrow(this.problems::notFound);
		var framed = this.frames.frame(code, quota, rule, LocalDate.now(this.clock));
		var all = Stream
			.concat(framed.rows().stream().map(ObjectView::of),
					framed.leftOut()
						.stream()
						.map((one) -> new ObjectView(one.object().unitId(), one.object().name(), one.object().brigade(),
								null, one.reason())))
			.filter((one) -> caller.jurisdiction().covers(one.brigade(), Objects.requireNonNullElse(one.uscc(), "")))
			.filter((one) -> leftOut == null || leftOut == (one.leftOut() != null))
			.filter((one) -> brigade == null || brigade.equals(one.brigade()))
			.filter((one) -> q == null || one.name().contains(q.strip()) || one.unitId().startsWith(q.strip()))
			.toList();
		int from = Math.min(paging.page() * paging.size(), all.size());
		return new ObjectList(all.subList(from, Math.min(from + paging.size(), all.size())), all.size(), paging.page(),
				paging.size());
	}

	/** Carried out with a seed that is thrown away: it foretells no real draw. */
	@PostMapping("/what-if")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR })
	OutlookView askWhatIf(@PathVariable String code, @Valid @RequestBody WhatIfRequest request, Locale locale) {
		long began = System.nanoTime();
		Campaign plan = plan(code);
		Map<String, QuotaChoice> choices = new LinkedHashMap<>();
		List<WhatIf.Break> breaks = new ArrayList<>();
		for (StrataRequest one : request.quotas()) {
			plan.quota(one.quota())
				.map(Campaign.Quota::draw)
				.ifPresent((rule) -> one.choice(rule)
					.ifPresentOrElse((choice) -> choices.put(one.quota(), choice), () -> breaks
						.add(new WhatIf.Break(WhatIf.Constraint.RATIO_OVER_ONE, one.quota(), List.of()))));
		}
		var outlook = this.whatIf
			.answer(new WhatIf.Question(plan, choices, Objects.requireNonNullElse(request.teamSize(), plan.teamSize()),
					Objects.requireNonNullElse(request.daysPerVisit(), 1),
					Objects.requireNonNullElse(request.officersLess(), List.<String>of()), LocalDate.now(this.clock)));
		breaks.addAll(outlook.breaks());
		return OutlookView.of(outlook, breaks, this.views, locale, (System.nanoTime() - began) / 1_000_000);
	}

	@GetMapping("/cockpit")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	CockpitView getCockpit(@PathVariable String code, @RequestParam(required = false) @Nullable String brigade,
			Caller caller, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		var rows = this.cockpit.of(plan(code), today,
				(one) -> caller.jurisdiction().covers(one, "") && (brigade == null || brigade.equals(one)));
		return new CockpitView(today, code,
				rows.stream().map((row) -> CockpitView.of(row, today, lastWorkingDay(row.quota()), locale)).toList());
	}

	/** C-25: dates of quotas do not move; the last working day before is shown. */
	private @Nullable LocalDate lastWorkingDay(Campaign.Quota quota) {
		LocalDate day = quota.deadline();
		try {
			while (day != null && !this.calendar.isWorkingDay(day)) {
				day = day.minusDays(1);
			}
			return day;
		}
		catch (CalendarYearMissing ex) {
			return null;
		}
	}

	private Campaign plan(String code) {
		return this.campaigns.find(code).orElseThrow(this.problems::notFound).plan();
	}

	record FramesView(LocalDate asOf, List<PreparationView.FrameView> content) {
	}

	/**
	 * @param leftOut why it is not in the frame; absent where it is
	 */
	record ObjectView(String unitId, String name, String brigade, @Nullable String uscc, @Nullable String leftOut) {

		static ObjectView of(FrameRow row) {
			return new ObjectView(row.unitId(), row.name(), row.brigade(), row.uscc(), null);
		}

	}

	record ObjectList(List<ObjectView> content, long total, int page, int size) {
	}

	/**
	 * @param officersLess officers who would be missing
	 */
	record WhatIfRequest(@NotEmpty List<@NotNull @Valid StrataRequest> quotas,
			@Nullable @Min(1) @Max(9) Integer teamSize, @Nullable @Min(1) @Max(30) Integer daysPerVisit,
			@Nullable List<String> officersLess) {
	}

	/**
	 * @param throwAwaySeed always true: nothing here foretells a real draw
	 */
	record OutlookView(boolean throwAwaySeed, int visits, int officerDays, int officers,
			List<StratumOutlookView> strata, List<WhatIf.BrigadeOutlook> brigades, OfficerLoadView officerLoad,
			List<BreakView> breaks, long tookMillis) {

		static OutlookView of(WhatIf.Outlook outlook, List<WhatIf.Break> breaks, PreparationViews texts, Locale locale,
				long millis) {
			return new OutlookView(true, outlook.visits(), outlook.officerDays(), outlook.officers(), outlook.strata()
				.stream()
				.map((one) -> new StratumOutlookView(one.quota(), one.stratum(), texts.label(one.stratum(), locale),
						one.brigade(), one.size(), one.drawn(), probability(one)))
				.toList(), outlook.brigades(), new OfficerLoadView(outlook.leastLoad(), outlook.mostLoad()),
					breaks.stream()
						.map((one) -> new BreakView(one.constraint(), one.quota().isEmpty() ? null : one.quota(),
								texts.text("sampling.what-if." + one.constraint(), locale), one.unitIds()))
						.toList(),
					millis);
		}

		private static @Nullable Double probability(WhatIf.StratumOutlook one) {
			return one.size() == 0 ? null : (double) one.drawn() / one.size();
		}

	}

	/**
	 * @param brigade absent where the quota is one stratum
	 * @param probability of each of its objects to be drawn; absent where there is none
	 */
	record StratumOutlookView(String quota, String stratum, String label, @Nullable String brigade, int size, int drawn,
			@Nullable Double probability) {
	}

	/** Units of the officer with the fewest and with the most. */
	record OfficerLoadView(int least, int most) {
	}

	record BreakView(WhatIf.Constraint constraint, @Nullable String quota, String message, List<String> unitIds) {
	}

	record CockpitView(LocalDate asOf, String campaign, List<QuotaProgressView> quotas) {

		static QuotaProgressView of(QuotaCockpit.Row row, LocalDate today, @Nullable LocalDate lastWorkingDay,
				Locale locale) {
			var quota = row.quota();
			LocalDate deadline = quota.deadline();
			var name = locale.getLanguage().equals("en") ? quota.name().en() : quota.name().zh();
			return new QuotaProgressView(quota.code(), name, deadline, lastWorkingDay,
					Optional.ofNullable(deadline).map((day) -> ChronoUnit.DAYS.between(today, day)).orElse(null),
					state(row, today), CountView.of(row.whole()), row.brigades().stream().map(CountView::of).toList(),
					row.draws()
						.stream()
						.map((one) -> new DrawRef(one.opening().id().value(), one.opening().sequence(),
								StoredDraw.State.of(one)))
						.toList());
		}

		private static Progress state(QuotaCockpit.Row row, LocalDate today) {
			var whole = row.whole();
			if (whole.required() > 0 && whole.done() >= whole.required()) {
				return Progress.MET;
			}
			LocalDate deadline = row.quota().deadline();
			if (whole.size() == 0 && deadline != null) {
				return Progress.NOT_APPLICABLE;
			}
			if (deadline != null && today.isAfter(deadline)) {
				return Progress.OVERDUE;
			}
			if (whole.drawn() > 0) {
				return Progress.OPEN;
			}
			return deadline == null ? Progress.CONTINUOUS : Progress.NOT_DRAWN;
		}

	}

	enum Progress {

		NOT_APPLICABLE, NOT_DRAWN, OPEN, MET, OVERDUE, CONTINUOUS

	}

	record QuotaProgressView(String quota, String name, @Nullable LocalDate deadline,
			@Nullable LocalDate lastWorkingDay, @Nullable Long daysLeft, Progress state, CountView whole,
			List<CountView> brigades, List<DrawRef> draws) {
	}

	record CountView(String brigade, int size, int required, int drawn, int done, int left) {

		static CountView of(QuotaCockpit.Count count) {
			return new CountView(count.brigade(), count.size(), count.required(), count.drawn(), count.done(),
					count.left());
		}

	}

	record DrawRef(String drawId, int sequence, StoredDraw.State state) {
	}

}
