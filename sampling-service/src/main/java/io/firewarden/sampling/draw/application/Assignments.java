package io.firewarden.sampling.draw.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.domain.Assignment;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.visit.Visit;
import io.firewarden.sampling.visit.VisitRegister;
import org.jspecify.annotations.Nullable;

/**
 * Makes assignments of teams: officers by their ids, what the visit asks, and the open
 * visit of another draw that takes it in (联合检查), if there is one.
 */
public final class Assignments {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final DrawArchive archive;

	private final Campaigns campaigns;

	private final VisitRegister visits;

	public Assignments(DrawArchive archive, Campaigns campaigns, VisitRegister visits) {
		this.archive = archive;
		this.campaigns = campaigns;
		this.visits = visits;
	}

	/** One for each full team. */
	List<Assignment> of(Draw draw, Freeze freeze, List<Team> teams, Instant now) {
		LocalDate day = LocalDate.ofInstant(now, ZONE);
		var limits = this.visits.limits(day);
		Map<String, List<Visit>> open = this.visits.openSince(day.minusDays(limits.jointWindowDays()));
		Map<String, FrameRow> rows = rows(freeze);
		Map<String, List<String>> items = items(draw);
		List<Assignment> assignments = new ArrayList<>();
		for (Team team : teams) {
			if (team.shortBy() == 0) {
				FrameRow row = row(rows, team.unitId());
				assignments.add(new Assignment(row, team.officers().stream().map(freeze::officerBehind).toList(),
						items.getOrDefault(draw.opening().serving(row.unit().stratum()).code(), List.of()),
						joint(open.getOrDefault(team.unitId(), List.of()), draw.opening().id().value())));
			}
		}
		return assignments;
	}

	Optional<Assignment> of(Draw.Published draw, Team team, Instant now) {
		return of(draw, draw.freeze(), List.of(team), now).stream().findFirst();
	}

	private Map<String, FrameRow> rows(Freeze freeze) {
		Map<String, FrameRow> rows = new HashMap<>();
		this.archive.frame(freeze.secretCommitment()).forEach((row) -> rows.put(row.unitId(), row));
		return rows;
	}

	private static FrameRow row(Map<String, FrameRow> rows, String unitId) {
		FrameRow row = rows.get(unitId);
		if (row == null) {
			throw new IllegalStateException("drawn, and not in the frame: " + unitId);
		}
		return row;
	}

	private Map<String, List<String>> items(Draw draw) {
		Map<String, List<String>> items = new HashMap<>();
		this.campaigns.find(draw.opening().campaign())
			.ifPresent((file) -> draw.opening()
				.quotas()
				.forEach((quota) -> file.plan()
					.quota(quota.code())
					.map(Campaign.Quota::draw)
					.ifPresent((rule) -> items.put(quota.code(), rule.items()))));
		return items;
	}

	private static Assignment.@Nullable Joint joint(List<Visit> open, String drawId) {
		return open.stream()
			.filter((visit) -> !visit.draws().isEmpty() && !visit.draws().contains(drawId))
			.findFirst()
			.map((visit) -> new Assignment.Joint(visit.taskId(), visit.draws().getFirst()))
			.orElse(null);
	}

}
