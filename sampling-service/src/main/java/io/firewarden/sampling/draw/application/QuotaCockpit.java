package io.firewarden.sampling.draw.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.Standing;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.visit.Visit;
import io.firewarden.sampling.visit.VisitRegister;

/** How far each quota of a campaign is: required, drawn, done, left. */
public final class QuotaCockpit {

	private final Frames frames;

	private final Draws draws;

	private final DrawArchive archive;

	private final VisitRegister visits;

	public QuotaCockpit(Frames frames, Draws draws, DrawArchive archive, VisitRegister visits) {
		this.frames = frames;
		this.draws = draws;
		this.archive = archive;
		this.visits = visits;
	}

	/** How far a quota is at a place. */
	public record Count(String brigade, int size, int required, int drawn, int done) {

		public int left() {
			return Math.max(0, Math.max(this.required, this.drawn) - this.done);
		}

	}

	/**
	 * @param draws that serve the quota and are not void
	 */
	public record Row(Campaign.Quota quota, Count whole, List<Count> brigades, List<Draw> draws) {
	}

	/**
	 * @param visible brigades the caller may see
	 */
	public List<Row> of(Campaign plan, LocalDate today, Predicate<String> visible) {
		List<Draw> all = this.draws.ofCampaign(plan.code())
			.stream()
			.map(Versioned::state)
			.filter((draw) -> !(draw instanceof Draw.Voided))
			.toList();
		Map<String, Standing> standings = new HashMap<>();
		List<Row> rows = new ArrayList<>();
		for (Campaign.Quota quota : plan.quotas()) {
			Campaign.DrawRule rule = quota.draw();
			if (rule != null) {
				rows.add(row(plan, quota, rule, all, standings, today, visible));
			}
		}
		return rows;
	}

	private Row row(Campaign plan, Campaign.Quota quota, Campaign.DrawRule rule, List<Draw> all,
			Map<String, Standing> standings, LocalDate today, Predicate<String> visible) {
		List<Draw> serving = all.stream()
			.filter((draw) -> draw.opening().quotas().stream().anyMatch((one) -> one.code().equals(quota.code())))
			.toList();
		var tally = new Tally();
		for (Draw draw : serving) {
			draw.fixed().ifPresent((freeze) -> count(draw, freeze, quota.code(), tally, standings));
		}
		if (tally.sizes.isEmpty()) {
			this.frames.frame(plan.code(), quota.code(), rule, today)
				.rows()
				.forEach((row) -> note(tally.sizes, row.brigade(), row.unitId()));
		}
		QuotaChoice choice = serving.stream()
			.flatMap((draw) -> draw.opening().quotas().stream())
			.filter((one) -> one.code().equals(quota.code()))
			.reduce((_, later) -> later)
			.orElseGet(() -> Choices.planned(quota.code(), rule));
		List<Count> counts = tally.counts(choice).stream().filter((one) -> visible.test(one.brigade())).toList();
		int whole = counts.stream().mapToInt(Count::size).sum();
		int required = choice.required(counts.stream().collect(Collectors.toMap(Count::brigade, Count::size)));
		return new Row(quota, new Count("", whole, required, counts.stream().mapToInt(Count::drawn).sum(),
				counts.stream().mapToInt(Count::done).sum()), counts, serving);
	}

	private void count(Draw draw, Freeze freeze, String quota, Tally tally, Map<String, Standing> standings) {
		Map<String, String> brigadeOf = new HashMap<>();
		for (FrameRow row : this.archive.frame(freeze.secretCommitment())) {
			if (draw.opening().serving(row.unit().stratum()).code().equals(quota)) {
				brigadeOf.put(row.unitId(), row.brigade());
				note(tally.sizes, row.brigade(), row.unitId());
			}
		}
		if (draw.outcome().isEmpty()) {
			return;
		}
		Standing standing = standings.computeIfAbsent(draw.opening().id().value(), (_) -> standing(draw, freeze));
		Set<String> signed = this.visits.ofDraw(draw.opening().id().value())
			.stream()
			.filter((visit) -> !visit.isOpen())
			.map(Visit::unitId)
			.collect(Collectors.toSet());
		for (Team team : standing.teams()) {
			String brigade = brigadeOf.get(team.unitId());
			if (brigade != null) {
				note(tally.drawn, brigade, team.unitId());
				if (signed.contains(team.unitId())) {
					note(tally.done, brigade, team.unitId());
				}
			}
		}
	}

	private static void note(Map<String, Set<String>> counted, String brigade, String unitId) {
		counted.computeIfAbsent(brigade, (_) -> new HashSet<>()).add(unitId);
	}

	private Standing standing(Draw draw, Freeze freeze) {
		return FrozenParts.read(freeze, this.archive)
			.map((parts) -> Standing.of(parts.bundle(draw.opening(), draw.pledges()), draw.amendments()))
			.orElseThrow(() -> new IllegalStateException("the frame of " + draw.opening().id() + " was changed"));
	}

	/** Objects by brigade: one that was drawn again for the same quota counts once. */
	private static final class Tally {

		private final Map<String, Set<String>> sizes = new TreeMap<>();

		private final Map<String, Set<String>> drawn = new HashMap<>();

		private final Map<String, Set<String>> done = new HashMap<>();

		List<Count> counts(QuotaChoice quota) {
			return this.sizes.entrySet()
				.stream()
				.map((one) -> count(one.getKey(), one.getValue().size(), quota))
				.toList();
		}

		/** A number is asked of the whole city: a brigade owes what was drawn there. */
		private Count count(String brigade, int objects, QuotaChoice quota) {
			boolean ofTheCity = quota.split() == null && quota.rule().size() instanceof SampleSize.Count;
			int chosen = this.drawn.getOrDefault(brigade, Set.of()).size();
			return new Count(brigade, objects, ofTheCity ? chosen : quota.sizeFor(brigade).of(objects), chosen,
					this.done.getOrDefault(brigade, Set.of()).size());
		}

	}

}
