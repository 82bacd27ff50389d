package io.firewarden.sampling.draw.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.CalendarYearMissing;
import io.firewarden.platform.kernel.WorkCalendar;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.protocol.DrawPlan;
import io.firewarden.sampling.draw.domain.protocol.DrawResult;
import io.firewarden.sampling.draw.domain.protocol.Frame;
import io.firewarden.sampling.draw.domain.protocol.Officer;
import io.firewarden.sampling.draw.domain.protocol.Quota;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.firewarden.sampling.draw.domain.protocol.Seed;
import io.firewarden.sampling.draw.domain.protocol.Sha256;
import io.firewarden.sampling.draw.domain.protocol.StratumResult;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.recusal.Recusals;
import io.firewarden.sampling.visit.VisitRegister;

/**
 * What a draw of other sizes would ask of the brigades. It is carried out with a seed
 * that is made for it and thrown away, so it says nothing about any real draw.
 */
public final class WhatIf {

	private final Frames frames;

	private final OfficersPort officers;

	private final VisitRegister visits;

	private final Recusals recusals;

	private final Chance chance;

	private final WorkCalendar calendar;

	public WhatIf(Frames frames, OfficersPort officers, VisitRegister visits, Recusals recusals, Chance chance,
			WorkCalendar calendar) {
		this.frames = frames;
		this.officers = officers;
		this.visits = visits;
		this.recusals = recusals;
		this.chance = chance;
		this.calendar = calendar;
	}

	/**
	 * @param sizes by the code of their quota, in the order of the answer
	 * @param without officers who would be missing
	 */
	public record Question(Campaign plan, Map<String, SampleSize> sizes, int teamSize, int daysPerVisit,
			List<String> without, LocalDate today) {
	}

	/** A constraint that would not hold. */
	public enum Constraint {

		EMPTY_STRATUM, IN_TWO_STRATA, BELOW_PLAN, OFFICERS_TOO_FEW, TEAM_IMPOSSIBLE, DEADLINE, RATIO_OVER_ONE

	}

	/**
	 * @param quota empty where it concerns all of them
	 */
	public record Break(Constraint constraint, String quota, List<String> unitIds) {
	}

	/** One quota; each of its units has the chance drawn / size. */
	public record StratumOutlook(String quota, String stratum, int size, int drawn) {
	}

	public record BrigadeOutlook(String brigade, int units, int visits, int officers, int officerDays) {
	}

	public record Outlook(int visits, int officerDays, int officers, List<StratumOutlook> strata,
			List<BrigadeOutlook> brigades, int leastLoad, int mostLoad, List<Break> breaks) {
	}

	/**
	 * Quotas that leave out what others drew come after those, as they would in the
	 * campaign.
	 */
	public Outlook answer(Question question) {
		var people = this.officers.all()
			.stream()
			.filter((one) -> one.availableOn(question.today()) && !question.without().contains(one.officerId()))
			.toList();
		var rehearsal = new Rehearsal(question, people);
		List<String> known = question.sizes()
			.keySet()
			.stream()
			.filter((code) -> question.plan().quota(code).map(Campaign.Quota::draw).isPresent())
			.toList();
		known.stream()
			.collect(Collectors.partitioningBy((code) -> buildsOnOthers(question, code, known)))
			.values()
			.forEach((round) -> this.draw(rehearsal, round));
		rehearsal.strata.sort(Comparator.comparing((one) -> known.indexOf(one.quota())));
		rehearsal.strata.forEach((one) -> limits(question, one, people.size(), rehearsal.breaks));
		if (people.size() < question.teamSize()) {
			rehearsal.breaks.add(new Break(Constraint.OFFICERS_TOO_FEW, "", List.of()));
		}
		else if (!rehearsal.impossible.isEmpty()) {
			rehearsal.breaks.add(new Break(Constraint.TEAM_IMPOSSIBLE, "", rehearsal.impossible));
		}
		return outlook(rehearsal);
	}

	private static boolean buildsOnOthers(Question question, String code, List<String> known) {
		return before(question, code).stream().anyMatch((one) -> !one.equals(code) && known.contains(one));
	}

	private static List<String> before(Question question, String code) {
		return question.plan().quota(code).map(Campaign.Quota::draw).orElseThrow().frame().notDrawnIn();
	}

	/** What has been drawn so far, round by round. */
	private static final class Rehearsal {

		private final Question question;

		private final List<OfficersPort.RegisteredOfficer> people;

		private final List<Officer> pool;

		private final List<FrameRow> rows = new ArrayList<>();

		private final List<StratumOutlook> strata = new ArrayList<>();

		private final List<Team> teams = new ArrayList<>();

		private final Map<String, Set<String>> drawn = new HashMap<>();

		private final List<Break> breaks = new ArrayList<>();

		private final List<String> impossible = new ArrayList<>();

		private Rehearsal(Question question, List<OfficersPort.RegisteredOfficer> people) {
			this.question = question;
			this.people = people;
			this.pool = people.stream()
				.map((one) -> new Officer(one.officerId(), one.brigadeOn(question.today())))
				.toList();
		}

	}

	private void draw(Rehearsal so, List<String> codes) {
		List<QuotaChoice> choices = new ArrayList<>();
		List<FrameRow> rows = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String code : codes) {
			Campaign.DrawRule rule = so.question.plan().quota(code).map(Campaign.Quota::draw).orElseThrow();
			SampleSize size = Objects.requireNonNull(so.question.sizes().get(code));
			choices.add(new QuotaChoice(code, new Quota(rule.stratum(), size, rule.brigades())));
			Set<String> gone = before(so.question, code).stream()
				.flatMap((one) -> so.drawn.getOrDefault(one, Set.of()).stream())
				.collect(Collectors.toSet());
			List<String> twice = new ArrayList<>();
			for (FrameRow row : this.frames
				.frame(so.question.plan().code(), rule.stratum(), rule.frame(), so.question.today())
				.rows()) {
				if (gone.contains(row.unitId())) {
					continue;
				}
				if (seen.add(row.unitId())) {
					rows.add(row);
				}
				else {
					twice.add(row.unitId());
				}
			}
			if (!twice.isEmpty()) {
				so.breaks.add(new Break(Constraint.IN_TWO_STRATA, code, twice));
			}
		}
		carryOut(so, choices, rows);
	}

	private void carryOut(Rehearsal so, List<QuotaChoice> choices, List<FrameRow> rows) {
		LocalDate today = so.question.today();
		var past = new BarredPairs.Past(this.visits.signed(), this.visits.limits(today), this.recusals.inForce(today));
		var conflicts = BarredPairs.of(rows, so.people, past, today);
		var plan = new DrawPlan(so.question.teamSize(), choices.stream().map(QuotaChoice::rule).toList(), conflicts,
				"{}");
		var seed = new Seed(Sha256.hex(this.chance.secret()));
		var result = DrawResult.of(plan, Frame.of(rows.stream().map(FrameRow::unit).toList()), so.pool, seed);
		for (int i = 0; i < choices.size(); i++) {
			StratumResult one = result.strata().get(i);
			so.strata.add(new StratumOutlook(choices.get(i).code(), one.stratum(), one.size(), one.drawn().size()));
			so.drawn.put(choices.get(i).code(), Set.copyOf(one.drawn()));
		}
		so.rows.addAll(rows);
		so.teams.addAll(result.teams());
		Readiness.impossible(choices, so.question.teamSize(), rows, so.people, conflicts, today)
			.map(Objection::place)
			.forEach(so.impossible::add);
	}

	private void limits(Question question, StratumOutlook one, int people, List<Break> breaks) {
		if (one.size() == 0) {
			breaks.add(new Break(Constraint.EMPTY_STRATUM, one.quota(), List.of()));
		}
		Campaign.Quota quota = question.plan().quota(one.quota()).orElseThrow();
		Campaign.DrawRule rule = quota.draw();
		int required = rule == null ? 0 : OpenDraw.size(rule).map((size) -> size.of(one.size())).orElse(0);
		if (one.drawn() < required) {
			breaks.add(new Break(Constraint.BELOW_PLAN, one.quota(), List.of()));
		}
		LocalDate deadline = quota.deadline();
		long days = (long) one.drawn() * question.teamSize() * question.daysPerVisit();
		if (deadline != null && days > (long) people * workingDays(question.today(), deadline)) {
			breaks.add(new Break(Constraint.DEADLINE, one.quota(), List.of()));
		}
	}

	/** From today to the last day, both counted. */
	private int workingDays(LocalDate from, LocalDate to) {
		try {
			return (int) from.datesUntil(to.isBefore(from) ? from : to.plusDays(1))
				.filter(this.calendar::isWorkingDay)
				.count();
		}
		catch (CalendarYearMissing ex) {
			return Integer.MAX_VALUE;
		}
	}

	private static Outlook outlook(Rehearsal so) {
		Map<String, String> brigadeOf = new HashMap<>();
		so.rows.forEach((row) -> brigadeOf.put(row.unitId(), row.brigade()));
		Map<String, int[]> brigades = new TreeMap<>();
		brigadeOf.values().forEach((brigade) -> brigades.computeIfAbsent(brigade, (_) -> new int[3])[0]++);
		so.pool.forEach((one) -> brigades.computeIfAbsent(one.brigade(), (_) -> new int[3])[2]++);
		Map<String, Integer> load = new HashMap<>();
		so.pool.forEach((one) -> load.put(one.officerId(), 0));
		for (Team team : so.teams) {
			brigades.computeIfAbsent(brigadeOf.getOrDefault(team.unitId(), ""), (_) -> new int[3])[1]++;
			team.officers().forEach((officer) -> load.merge(officer, 1, Integer::sum));
		}
		int perVisit = so.question.teamSize() * so.question.daysPerVisit();
		int visits = so.teams.size();
		return new Outlook(visits, visits * perVisit, so.pool.size(), so.strata,
				brigades.entrySet()
					.stream()
					.map((one) -> new BrigadeOutlook(one.getKey(), one.getValue()[0], one.getValue()[1],
							one.getValue()[2], one.getValue()[1] * perVisit))
					.toList(),
				load.values().stream().min(Comparator.naturalOrder()).orElse(0),
				load.values().stream().max(Comparator.naturalOrder()).orElse(0), so.breaks);
	}

}
