package io.firewarden.sampling.draw.adapter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.firewarden.sampling.draw.application.Readiness;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Who and what a draw would meet, row by row, before its freeze. */
final class PreparedLists {

	private PreparedLists() {
	}

	static List<PreparationView.PreparedOfficer> officers(Readiness.Found found, LocalDate day) {
		Map<String, Integer> open = new HashMap<>();
		found.open()
			.values()
			.forEach((visits) -> visits
				.forEach((visit) -> visit.officers().forEach((officer) -> open.merge(officer, 1, Integer::sum))));
		Map<String, Long> barred = found.conflicts()
			.stream()
			.collect(Collectors.groupingBy(Conflict::officerId, Collectors.counting()));
		return found.listed()
			.stream()
			.map((one) -> new PreparationView.PreparedOfficer(one.officerId(), one.brigade(), one.brigadeOn(day),
					one.availableOn(day) ? null : PreparationViews.absence(one, day), one.certificateValidTo(),
					open.getOrDefault(one.officerId(), 0), barred.getOrDefault(one.officerId(), 0L).intValue()))
			.toList();
	}

	static List<PreparationView.BarredPair> conflicts(Readiness.Found found) {
		Map<String, String> names = new HashMap<>();
		found.rows().forEach((row) -> names.put(row.unitId(), row.name()));
		return found.conflicts()
			.stream()
			.limit(PreparationView.MOST)
			.map((pair) -> new PreparationView.BarredPair(pair.unitId(),
					names.getOrDefault(pair.unitId(), pair.unitId()), pair.officerId(), pair.reason()))
			.toList();
	}

	static List<PreparationView.PreparedObject> joint(Readiness.Found found, LocalDate day) {
		LocalDate since = day.minusDays(found.limits().jointWindowDays());
		return found.rows()
			.stream()
			.flatMap((row) -> found.open()
				.getOrDefault(row.unitId(), List.of())
				.stream()
				.filter((visit) -> !visit.openedOn().isBefore(since) && !visit.draws().isEmpty())
				.findFirst()
				.map(Visit::draws)
				.map((draws) -> object(row, draws.getFirst()))
				.stream())
			.limit(PreparationView.MOST)
			.toList();
	}

	static List<PreparationView.PreparedObject> unserved(Readiness.Found found) {
		return found.rows()
			.stream()
			.filter((row) -> row.uscc() == null)
			.limit(PreparationView.MOST)
			.map((row) -> object(row, null))
			.toList();
	}

	static List<PreparationView.PreparedObject> excluded(Draw.Draft draft, Readiness.Found found) {
		return found.frames()
			.stream()
			.flatMap((frame) -> frame.rows().stream())
			.filter((row) -> draft.preparation().excludes(row.unitId()))
			.map((row) -> object(row, null))
			.toList();
	}

	private static PreparationView.PreparedObject object(FrameRow row, @Nullable String drawId) {
		return new PreparationView.PreparedObject(row.unitId(), row.name(), row.brigade(), row.unit().stratum(),
				drawId);
	}

}
