package io.firewarden.sampling.draw.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.draw.domain.protocol.Exclusion;
import io.firewarden.sampling.draw.domain.protocol.Quota;
import io.firewarden.sampling.recusal.Recusals;
import io.firewarden.sampling.visit.Visit;
import io.firewarden.sampling.visit.VisitLimits;
import io.firewarden.sampling.visit.VisitRegister;

/** What the freeze of a draw would fix at this moment, and what stands in its way. */
public final class Readiness {

	private final Frames frames;

	private final OfficersPort officers;

	private final VisitRegister visits;

	private final Recusals recusals;

	public Readiness(Frames frames, OfficersPort officers, VisitRegister visits, Recusals recusals) {
		this.frames = frames;
		this.officers = officers;
		this.visits = visits;
		this.recusals = recusals;
	}

	/**
	 * An object that has had as many visits as the limits allow.
	 */
	public record Flagged(FrameRow row, VisitLimits.Load load) {
	}

	/** One reason why nothing can be frozen yet. */
	public record Obstacle(Rule rule, List<Objection> objections) {

		public Obstacle {
			objections = List.copyOf(objections);
		}

	}

	/**
	 * @param rows after the exclusions
	 * @param conflicts with officer ids of the registry
	 * @param open visits of a year that are not signed, by their object
	 */
	public record Found(List<Frames.Framed> frames, List<FrameRow> rows, List<OfficersPort.RegisteredOfficer> listed,
			List<OfficersPort.RegisteredOfficer> available, List<Conflict> conflicts, List<Flagged> flagged,
			List<Obstacle> obstacles, VisitLimits limits, Map<String, List<Visit>> open) {
	}

	public Found of(Draw.Draft draft, Campaign plan, LocalDate day) {
		List<Obstacle> obstacles = new ArrayList<>();
		List<Frames.Framed> framed = framed(draft, plan, day, obstacles);
		List<FrameRow> all = framed.stream().flatMap((one) -> one.rows().stream()).toList();
		List<FrameRow> rows = all.stream().filter((row) -> !draft.preparation().excludes(row.unitId())).toList();
		strata(draft, all, rows, obstacles);
		Map<String, List<Visit>> signed = this.visits.signed();
		VisitLimits limits = this.visits.limits(day);
		List<Flagged> flagged = flagged(rows, signed, limits, day);
		objections(DrawRules.VISITED_TOO_OFTEN,
				flagged.stream()
					.filter((one) -> !draft.preparation().admits(one.row().unitId()))
					.map((one) -> Objection.of(one.row().unitId(), DrawRules.VISITED_TOO_OFTEN)),
				obstacles);
		var listed = this.officers.all();
		var available = listed.stream().filter((one) -> one.availableOn(day)).toList();
		if (available.size() < draft.opening().teamSize()) {
			obstacles.add(new Obstacle(DrawRules.TOO_FEW_OFFICERS, List.of()));
		}
		var past = new BarredPairs.Past(signed, limits, this.recusals.inForce(day));
		List<Conflict> conflicts = BarredPairs.of(rows, available, past, day);
		if (available.size() >= draft.opening().teamSize()) {
			objections(DrawRules.TEAM_IMPOSSIBLE, impossible(draft.opening().protocol(strata(rows)),
					draft.opening().teamSize(), rows, available, conflicts, day), obstacles);
		}
		return new Found(framed, rows, listed, available, conflicts, flagged, obstacles, limits,
				this.visits.openSince(day.minusYears(1)));
	}

	private List<Frames.Framed> framed(Draw.Draft draft, Campaign plan, LocalDate day, List<Obstacle> obstacles) {
		List<Frames.Framed> framed = new ArrayList<>();
		for (QuotaChoice choice : draft.opening().quotas()) {
			Campaign.DrawRule rule = plan.quota(choice.code()).map(Campaign.Quota::draw).orElse(null);
			if (rule == null) {
				obstacles.add(new Obstacle(DrawRules.UNKNOWN_QUOTA, List.of()));
				return List.of();
			}
			framed.add(this.frames.frame(draft.opening().campaign(), choice, rule.frame(), day));
		}
		objections(DrawRules.BUILDS_ON_UNFINISHED,
				framed.stream()
					.flatMap((one) -> one.unfinished().stream())
					.distinct()
					.map((drawId) -> Objection.of(drawId, DrawRules.BUILDS_ON_UNFINISHED)),
				obstacles);
		return framed;
	}

	private static void strata(Draw.Draft draft, List<FrameRow> all, List<FrameRow> rows, List<Obstacle> obstacles) {
		Set<String> ids = new HashSet<>();
		Set<String> twice = all.stream()
			.map(FrameRow::unitId)
			.filter((unitId) -> !ids.add(unitId))
			.collect(Collectors.toSet());
		objections(DrawRules.IN_TWO_STRATA,
				twice.stream().sorted().map((unitId) -> Objection.of(unitId, DrawRules.IN_TWO_STRATA)), obstacles);
		objections(DrawRules.NOT_IN_FRAME,
				draft.preparation()
					.exclusions()
					.stream()
					.map(Exclusion::unitId)
					.filter((unitId) -> !ids.contains(unitId))
					.map((unitId) -> Objection.of(unitId, DrawRules.NOT_IN_FRAME)),
				obstacles);
		objections(DrawRules.EMPTY_FRAME,
				draft.opening()
					.quotas()
					.stream()
					.flatMap((quota) -> empty(quota, strata(all), strata(rows)))
					.map((place) -> Objection.of(place, DrawRules.EMPTY_FRAME)),
				obstacles);
	}

	/**
	 * A brigade without objects is no stratum; one whose objects are all left out is an
	 * empty one.
	 */
	private static Stream<String> empty(QuotaChoice quota, Set<String> all, Set<String> filled) {
		if (filled.stream().noneMatch(quota::holds)) {
			return Stream.of(quota.code());
		}
		return all.stream()
			.filter((stratum) -> quota.holds(stratum) && !filled.contains(stratum))
			.sorted()
			.map((stratum) -> quota.code() + " " + quota.brigade(stratum).orElse(""));
	}

	private static Set<String> strata(List<FrameRow> rows) {
		return rows.stream().map((row) -> row.unit().stratum()).collect(Collectors.toSet());
	}

	private static List<Flagged> flagged(List<FrameRow> rows, Map<String, List<Visit>> signed, VisitLimits limits,
			LocalDate day) {
		return rows.stream()
			.flatMap((row) -> limits.reachedForDraw(signed.getOrDefault(row.unitId(), List.of()), day)
				.map((load) -> new Flagged(row, load))
				.stream())
			.toList();
	}

	/**
	 * Units for which no team can be made, each with the conflicts of which some would
	 * have to go.
	 */
	static Stream<Objection> impossible(List<Quota> quotas, int teamSize, List<FrameRow> rows,
			List<OfficersPort.RegisteredOfficer> available, List<Conflict> conflicts, LocalDate day) {
		Map<String, Quota> byStratum = new HashMap<>();
		quotas.forEach((one) -> byStratum.put(one.stratum(), one));
		Map<String, Set<String>> able = new HashMap<>();
		byStratum.forEach((stratum, quota) -> able.put(stratum,
				available.stream()
					.filter((one) -> quota.brigades().isEmpty() || quota.brigades().contains(one.brigadeOn(day)))
					.map(OfficersPort.RegisteredOfficer::officerId)
					.collect(Collectors.toSet())));
		Map<String, List<Conflict>> barred = conflicts.stream().collect(Collectors.groupingBy(Conflict::unitId));
		return rows.stream().flatMap((row) -> {
			Set<String> people = able.getOrDefault(row.unit().stratum(), Set.of());
			List<Conflict> here = barred.getOrDefault(row.unitId(), List.of())
				.stream()
				.filter((pair) -> people.contains(pair.officerId()))
				.toList();
			int lacking = teamSize - (people.size() - here.size());
			return lacking <= 0 ? Stream.of()
					: Stream.of(Objection.of(row.unitId(), DrawRules.BARRED_OFFICERS, lacking + "",
							here.stream()
								.map((pair) -> pair.officerId() + " " + pair.reason())
								.sorted()
								.collect(Collectors.joining(", "))));
		});
	}

	private static void objections(Rule rule, Stream<Objection> objections, List<Obstacle> obstacles) {
		List<Objection> all = objections.toList();
		if (!all.isEmpty()) {
			obstacles.add(new Obstacle(rule, all));
		}
	}

}
