package io.firewarden.sampling.draw.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.firewarden.sampling.draw.application.DrawArchive;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.visit.Visit;
import io.firewarden.sampling.visit.VisitRegister;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lays teams, amendments and visits over the ranks of a draw. */
@Component
class DrawnUnits {

	private final DrawArchive archive;

	private final VisitRegister visits;

	private final Clock clock;

	DrawnUnits(DrawArchive archive, VisitRegister visits, Clock clock) {
		this.archive = archive;
		this.visits = visits;
		this.clock = clock;
	}

	/**
	 * @param shown the draw with its lists
	 */
	List<DrawnUnitView> of(Draw draw, DrawView shown) {
		Map<String, FrameRow> rows = new HashMap<>();
		this.archive.frame(draw.fixed().orElseThrow().secretCommitment()).forEach((row) -> rows.put(row.unitId(), row));
		Map<String, DrawView.TeamView> standing = new HashMap<>();
		Objects.requireNonNull(shown.standing()).forEach((one) -> standing.put(one.unitId(), one));
		Map<String, String> replaced = new HashMap<>();
		for (AmendmentView one : shown.amendments()) {
			if (one.replacedBy() != null) {
				replaced.put(one.unitId(), one.replacedBy());
			}
		}
		var past = new Past(draw.opening().id().value(), standing, replaced, visits(draw));
		List<DrawnUnitView> all = new ArrayList<>();
		for (DrawView.StratumLists stratum : Objects.requireNonNull(shown.result())) {
			List<String> ranked = new ArrayList<>(stratum.drawn());
			ranked.addAll(stratum.reserve());
			for (int i = 0; i < ranked.size(); i++) {
				all.add(past.line(i + 1, Objects.requireNonNull(rows.get(ranked.get(i)))));
			}
		}
		return all;
	}

	/** The visits of this draw; before the publication those that would take it in. */
	private Map<String, Visit> visits(Draw draw) {
		Map<String, Visit> byUnit = new HashMap<>();
		LocalDate day = LocalDate.now(this.clock);
		String id = draw.opening().id().value();
		this.visits.openSince(day.minusDays(this.visits.limits(day).jointWindowDays()))
			.forEach((unitId, open) -> open.stream()
				.filter((visit) -> !visit.draws().isEmpty())
				.findFirst()
				.ifPresent((visit) -> byUnit.put(unitId, visit)));
		this.visits.ofDraw(id).forEach((visit) -> byUnit.put(visit.unitId(), visit));
		return byUnit;
	}

	private record Past(String drawId, Map<String, DrawView.TeamView> standing, Map<String, String> replaced,
			Map<String, Visit> visits) {

		DrawnUnitView line(int rank, FrameRow row) {
			DrawView.TeamView team = this.standing.get(row.unitId());
			String successor = this.replaced.get(row.unitId());
			var place = (team != null) ? DrawnUnitView.Place.STANDING
					: (successor != null) ? DrawnUnitView.Place.REPLACED : DrawnUnitView.Place.RESERVE;
			Visit visit = (team != null) ? this.visits.get(row.unitId()) : null;
			return new DrawnUnitView(rank, row.unitId(), row.name(), row.brigade(), row.unit().stratum(), place,
					successor, row.uscc(), row.agencyName(), (team != null) ? team.team() : List.of(),
					(team != null) ? team.shortBy() : null, place != DrawnUnitView.Place.RESERVE && row.uscc() == null,
					joint(visit), own(visit));
		}

		private List<String> joint(@Nullable Visit visit) {
			return (visit != null) ? visit.draws().stream().filter((one) -> !one.equals(this.drawId)).toList()
					: List.of();
		}

		private DrawnUnitView.@Nullable PaidVisit own(@Nullable Visit visit) {
			return (visit != null && visit.draws().contains(this.drawId))
					? new DrawnUnitView.PaidVisit(visit.taskId(), visit.signedOn(), visit.clean()) : null;
		}

	}

}
