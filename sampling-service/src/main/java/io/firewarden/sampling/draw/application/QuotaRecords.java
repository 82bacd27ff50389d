package io.firewarden.sampling.draw.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.Standing;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.visit.Visit;
import io.firewarden.sampling.visit.VisitRegister;
import org.jspecify.annotations.Nullable;

/** The objects behind the numbers of the {@link QuotaCockpit}, counted as it counts. */
public final class QuotaRecords {

	private final Frames frames;

	private final Draws draws;

	private final DrawArchive archive;

	private final VisitRegister visits;

	public QuotaRecords(Frames frames, Draws draws, DrawArchive archive, VisitRegister visits) {
		this.frames = frames;
		this.draws = draws;
		this.archive = archive;
		this.visits = visits;
	}

	/**
	 * One object in the frame of a quota.
	 *
	 * @param draw that serves the quota; null while none is frozen
	 * @param drawn whether it stands in that draw after all amendments
	 * @param visit paid or planned; null while there is none
	 */
	public record Entry(FrameRow object, @Nullable DrawId draw, boolean drawn, @Nullable Visit visit) {

		public boolean isDone() {
			return this.visit != null && !this.visit.isOpen();
		}

	}

	public List<Entry> of(Campaign plan, Campaign.Quota quota, Campaign.DrawRule rule, LocalDate today) {
		Map<String, Entry> entries = new LinkedHashMap<>();
		for (Versioned<Draw> kept : this.draws.ofCampaign(plan.code())) {
			Draw draw = kept.state();
			boolean serves = draw.opening().quotas().stream().anyMatch((one) -> one.code().equals(quota.code()));
			if (serves && !(draw instanceof Draw.Voided)) {
				draw.fixed()
					.ifPresent((freeze) -> of(draw, freeze, quota.code())
						.forEach((one) -> entries.merge(one.object().unitId(), one, QuotaRecords::further)));
			}
		}
		if (entries.isEmpty()) {
			this.frames.frame(plan.code(), quota.code(), rule, today)
				.rows()
				.forEach((row) -> entries.put(row.unitId(), new Entry(row, null, false, null)));
		}
		return List.copyOf(entries.values());
	}

	/** Of an object that stood in several draws, the one that led further. */
	private static Entry further(Entry one, Entry other) {
		return one.isDone() || one.drawn() && !other.isDone() ? one : other;
	}

	private List<Entry> of(Draw draw, Freeze freeze, String quota) {
		DrawId id = draw.opening().id();
		Set<String> standing = draw.outcome().isEmpty() ? Set.of()
				: standing(draw, freeze).teams().stream().map(Team::unitId).collect(Collectors.toSet());
		Map<String, Visit> paid = this.visits.ofDraw(id.value())
			.stream()
			.collect(Collectors.toMap(Visit::unitId, Function.identity(), (one, _) -> one));
		return this.archive.frame(freeze.secretCommitment())
			.stream()
			.filter((row) -> draw.opening().serving(row.unit().stratum()).code().equals(quota))
			.map((row) -> new Entry(row, id, standing.contains(row.unitId()), paid.get(row.unitId())))
			.toList();
	}

	private Standing standing(Draw draw, Freeze freeze) {
		return FrozenParts.read(freeze, this.archive)
			.map((parts) -> Standing.of(parts.bundle(draw.opening(), draw.pledges()), draw.amendments()))
			.orElseThrow(() -> new IllegalStateException("the frame of " + draw.opening().id() + " was changed"));
	}

}
