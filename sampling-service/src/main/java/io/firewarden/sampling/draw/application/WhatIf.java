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
import io.firewarden.sampling.draw.domain.protocol.Seed;
import io.firewarden.sampling.draw.domain.protocol.Sha256;
import io.firewarden.sampling.draw.domain.protocol.StratumResult;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.recusal.Recusals;
import io.firewarden.sampling.visit.VisitRegister;
import org.jspecify.annotations.Nullable;

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
	 * @param choices by the code of their quota, in the order of the answer
	 * @param without officers who would be missing
	 */
	public record Question(Campaign plan, Map<String, QuotaChoice> choices, int teamSize, int daysPerVisit,
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

	/**
	 * Each of its units has the chance drawn / size.
	 *
	 * @param brigade null where the quota is one stratum
	 */
	public record StratumOutlook(String quota, String stratum, @Nullable String brigade, int size, int drawn) {
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
		List<String> known = question.choices()
			.keySet()
			.stream()
			.filter((code) -> question.plan().quota(code).map(Campaign.Quota::draw).isPresent())
			.toList();
		known.stream()
			.collect(Collectors.partitioningBy((code) -> buildsOnOthers(question, code, known)))
			.values()
			.forEach((round) -> this.draw(rehearsal, round));
		rehearsal.strata.sort(Comparator.comparing((one) -> known.indexOf(one.quota())));
		known.forEach((code) -> limits(rehearsal, code, people.size()));
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

		private final Map<String, Frames.Framed> framed = new HashMap<>();

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
			QuotaChoice choice = Objects.requireNonNull(so.question.choices().get(code));
			choices.add(choice);
			Set<String> gone = before(so.question, code).stream()
				.flatMap((one) -> so.drawn.getOrDefault(one, Set.of()).stream())
				.collect(Collectors.toSet());
			List<String> twice = new ArrayList<>();
			List<FrameRow> own = new ArrayList<>();
			for (FrameRow row : this.frames.frame(so.question.plan().code(), choice, rule.frame(), so.question.today())
				.rows()) {
				if (gone.contains(row.unitId())) {
					continue;
				}
				if (seen.add(row.unitId())) {
					own.add(row);
				}
				else {
					twice.add(row.unitId());
				}
			}
			rows.addAll(own);
			so.framed.put(code, new Frames.Framed(choice, own, List.of(), List.of()));
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
		Set<String> strata = rows.stream().map((row) -> row.unit().stratum()).collect(Collectors.toSet());
		List<Quota> quotas = choices.stream().flatMap((one) -> one.quotas(strata).stream()).toList();
		var plan = new DrawPlan(so.question.teamSize(), quotas, conflicts, "{}");
		var seed = new Seed(Sha256.hex(this.chance.secret()));
		var result = DrawResult.of(plan, Frame.of(rows.stream().map(FrameRow::unit).toList()), so.pool, seed);
		for (QuotaChoice choice : choices) {
			for (StratumResult one : result.strata().stream().filter((one) -> choice.holds(one.stratum())).toList()) {
				so.strata.add(new StratumOutlook(choice.code(), one.stratum(),
						choice.brigade(one.stratum()).orElse(null), one.size(), one.drawn().size()));
				so.drawn.computeIfAbsent(choice.code(), (_) -> new HashSet<>()).addAll(one.drawn());
			}
		}
		so.rows.addAll(rows);
		so.teams.addAll(result.teams());
		Readiness.impossible(quotas, so.question.teamSize(), rows, so.people, conflicts, today)
			.map(Objection::place)
			.forEach(so.impossible::add);
	}

	private void limits(Rehearsal so, String code, int people) {
		Map<String, Integer> sizes = Objects.requireNonNull(so.framed.get(code)).sizes();
		if (sizes.isEmpty()) {
			so.breaks.add(new Break(Constraint.EMPTY_STRATUM, code, List.of()));
		}
		Campaign.Quota quota = so.question.plan().quota(code).orElseThrow();
		QuotaChoice planned = Choices.planned(code, Objects.requireNonNull(quota.draw()));
		List<StratumOutlook> strata = so.strata.stream().filter((one) -> one.quota().equals(code)).toList();
		int drawn = strata.stream().mapToInt(StratumOutlook::drawn).sum();
		if (drawn < planned.required(sizes) || strata.stream().anyMatch((one) -> belowPlan(one, planned))) {
			so.breaks.add(new Break(Constraint.BELOW_PLAN, code, List.of()));
		}
		LocalDate deadline = quota.deadline();
		long days = (long) drawn * so.question.teamSize() * so.question.daysPerVisit();
		if (deadline != null && days > (long) people * workingDays(so.question.today(), deadline)) {
			so.breaks.add(new Break(Constraint.DEADLINE, code, List.of()));
		}
	}

	/** Where the plan itself asks for a share of each brigade. */
	private static boolean belowPlan(StratumOutlook one, QuotaChoice planned) {
		return planned.split() != null && one.brigade() != null
				&& one.drawn() < planned.sizeFor(one.brigade()).of(one.size());
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
