package io.firewarden.sampling.draw.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.Standing;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.draw.domain.protocol.Unit;
import io.firewarden.sampling.frame.FrameObject;
import io.firewarden.sampling.frame.FrameObjects;
import io.firewarden.sampling.frame.FrameRule;
import io.firewarden.sampling.frame.ObjectRegister;

/** Makes the sampling frames (抽样框) of a campaign's quotas from the object register. */
public final class Frames {

	private static final String DRAWN_BEFORE = "DRAWN_BEFORE";

	private final ObjectRegister objects;

	private final Draws draws;

	private final DrawArchive archive;

	public Frames(ObjectRegister objects, Draws draws, DrawArchive archive) {
		this.objects = objects;
		this.draws = draws;
		this.archive = archive;
	}

	/**
	 * One quota's frame.
	 *
	 * @param unfinished draws this frame builds on that are neither published nor void
	 */
	public record Framed(QuotaChoice quota, List<FrameRow> rows, List<FrameObjects.LeftOut> leftOut,
			List<String> unfinished) {

		/** How many stand in it, by their brigade. */
		public Map<String, Integer> sizes() {
			Map<String, Integer> sizes = new TreeMap<>();
			this.rows.forEach((row) -> sizes.merge(row.brigade(), 1, Integer::sum));
			return sizes;
		}

	}

	/** As the plan has the quota now. */
	public Framed frame(String campaign, String quota, Campaign.DrawRule rule, LocalDate day) {
		return frame(campaign, Choices.planned(quota, rule), rule.frame(), day);
	}

	public Framed frame(String campaign, QuotaChoice quota, FrameRule rule, LocalDate day) {
		FrameObjects found = this.objects.objects(rule, day);
		List<FrameObjects.LeftOut> leftOut = new ArrayList<>(found.leftOut());
		List<FrameRow> rows = new ArrayList<>();
		Before before = rule.notDrawnIn().isEmpty() ? new Before(Set.of(), List.of()) : before(campaign, rule);
		for (FrameObject object : found.in()) {
			if (before.drawn().contains(object.unitId())) {
				leftOut.add(new FrameObjects.LeftOut(object, DRAWN_BEFORE));
			}
			else {
				rows.add(row(object, quota.stratum(object.brigade())));
			}
		}
		return new Framed(quota, rows, leftOut, before.unfinished());
	}

	private record Before(Set<String> drawn, List<String> unfinished) {
	}

	private Before before(String campaign, FrameRule rule) {
		Set<String> drawn = new HashSet<>();
		List<String> unfinished = new ArrayList<>();
		for (Versioned<Draw> one : this.draws.ofCampaign(campaign)) {
			Draw draw = one.state();
			List<QuotaChoice> served = draw.opening()
				.quotas()
				.stream()
				.filter((quota) -> rule.notDrawnIn().contains(quota.code()))
				.toList();
			if (!served.isEmpty()) {
				switch (draw) {
					case Draw.Published published -> units(published, served).forEach(drawn::add);
					case Draw.Frozen _, Draw.Seeded _, Draw.Drawn _ -> unfinished.add(draw.opening().id().value());
					case Draw.Draft _, Draw.Voided _ -> {
						// Nothing is drawn by it.
					}
				}
			}
		}
		return new Before(drawn, unfinished);
	}

	private Stream<String> units(Draw.Published draw, List<QuotaChoice> served) {
		Standing standing = FrozenParts.read(draw.freeze(), this.archive)
			.map((parts) -> Standing.of(parts.bundle(draw.opening(), draw.pledges()), draw.amendments()))
			.orElseThrow(() -> new IllegalStateException("the frame of " + draw.opening().id() + " was changed"));
		return standing.teams()
			.stream()
			.map(Team::unitId)
			.filter((id) -> served.stream().anyMatch((quota) -> quota.holds(standing.stratum(id))));
	}

	private static FrameRow row(FrameObject object, String stratum) {
		FrameObject.Agency agency = object.agency();
		return new FrameRow(new Unit(object.unitId(), stratum, 1), object.name(), object.brigade(),
				agency == null ? null : agency.uscc(), agency == null ? null : agency.name(), object.parties());
	}

}
