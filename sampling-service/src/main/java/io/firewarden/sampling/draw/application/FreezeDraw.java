package io.firewarden.sampling.draw.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.draw.domain.protocol.DrawPlan;
import io.firewarden.sampling.draw.domain.protocol.Frame;

/**
 * Fixes plan, frame and officers of a draw, and makes the machine's secret. From here on
 * nobody can change who may be drawn, and nobody knows who will be.
 */
public final class FreezeDraw {

	/**
	 * @param today the day officers must be available on
	 */
	public record Command(DrawId draw, String by, String request, LocalDate today) {
	}

	private final Draws draws;

	private final Campaigns campaigns;

	private final Readiness readiness;

	private final DrawArchive archive;

	private final Chance chance;

	public FreezeDraw(Draws draws, Campaigns campaigns, Readiness readiness, DrawArchive archive, Chance chance) {
		this.draws = draws;
		this.campaigns = campaigns;
		this.readiness = readiness;
		this.archive = archive;
		this.chance = chance;
	}

	public StepOutcome handle(Command command, Instant now) {
		return Step.take(this.draws, command.draw(), (draw) -> switch (draw) {
			case Draw.Draft draft -> decide(draft, command, now);
			case Draw.Frozen frozen when frozen.freeze().request().equals(command.request()) -> new Step.Nothing();
			case Draw.Frozen _, Draw.Seeded _, Draw.Drawn _, Draw.Published _, Draw.Voided _ ->
				new Step.Refuse(DrawRules.FROZEN_BEFORE);
		});
	}

	private Step decide(Draw.Draft draft, Command command, Instant now) {
		if (draft.pledges().witness(command.by()).isPresent()) {
			return new Step.Refuse(DrawRules.ORGANISER_AS_WITNESS);
		}
		if (!draft.pledges().ready()) {
			return new Step.Refuse(DrawRules.COMMITMENTS_MISSING);
		}
		var campaign = this.campaigns.find(draft.opening().campaign());
		if (campaign.isEmpty() || !campaign.get().isActive()) {
			return new Step.Refuse(DrawRules.CAMPAIGN_NOT_ACTIVE);
		}
		Readiness.Found found = this.readiness.of(draft, campaign.get().plan(), command.today());
		if (!found.obstacles().isEmpty()) {
			var first = found.obstacles().getFirst();
			return new Step.Refuse(first.rule(), first.objections());
		}
		Freeze freeze = freeze(draft, found, command, now);
		this.archive.keepFrame(freeze.secretCommitment(), found.rows());
		return new Step.Change(draft.freeze(freeze));
	}

	private Freeze freeze(Draw.Draft draft, Readiness.Found found, Command command, Instant now) {
		var opening = draft.opening();
		var quotas = opening.protocol(found.rows().stream().map((row) -> row.unit().stratum()).toList());
		Map<String, Integer> sizes = new HashMap<>();
		found.rows().forEach((row) -> sizes.merge(row.unit().stratum(), 1, Integer::sum));
		var strata = quotas.stream()
			.map((quota) -> new Freeze.StratumSize(quota.stratum(), sizes.getOrDefault(quota.stratum(), 0)))
			.toList();
		var officers = disguised(found.available(), command.today());
		Map<String, String> pseudonyms = new HashMap<>();
		officers.forEach((one) -> pseudonyms.put(one.officerId(), one.pseudonym()));
		var conflicts = found.conflicts()
			.stream()
			.map((pair) -> new Conflict(pair.unitId(), pseudonyms.getOrDefault(pair.officerId(), pair.officerId()),
					pair.reason()))
			.toList();
		var plan = DrawPlan.of(opening.teamSize(), quotas, conflicts, draft.preparation().exclusions());
		return new Freeze(plan, Frame.of(found.rows().stream().map(FrameRow::unit).toList()).root(), strata, officers,
				draft.preparation(), this.chance.secret(), command.request(), now);
	}

	/** Pseudonyms by chance: the order of the register would give the officers away. */
	private List<Freeze.DisguisedOfficer> disguised(List<OfficersPort.RegisteredOfficer> available, LocalDate day) {
		List<Freeze.DisguisedOfficer> disguised = new ArrayList<>();
		for (OfficersPort.RegisteredOfficer one : this.chance.shuffled(available)) {
			disguised.add(new Freeze.DisguisedOfficer(one.officerId(), "P%03d".formatted(disguised.size() + 1),
					one.brigadeOn(day)));
		}
		return disguised;
	}

}
