package io.firewarden.sampling.draw.application;

import java.time.Instant;
import java.util.List;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Standing;
import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Sha256;
import io.firewarden.sampling.draw.domain.protocol.Team;

/** Makes the bundle public and sends the teams to their tasks. */
public final class PublishDraw {

	private final Draws draws;

	private final DrawArchive archive;

	private final Assignments assignments;

	public PublishDraw(Draws draws, DrawArchive archive, Assignments assignments) {
		this.draws = draws;
		this.archive = archive;
		this.assignments = assignments;
	}

	public StepOutcome handle(DrawId id, Instant now) {
		return Step.take(this.draws, id, (draw) -> switch (draw) {
			case Draw.Drawn drawn -> FrozenParts.read(drawn.freeze(), this.archive)
				.map((parts) -> publish(drawn, parts, now))
				.orElseGet(() -> new Step.Refuse(DrawRules.FROZEN_PARTS_CHANGED));
			case Draw.Published _ -> new Step.Nothing();
			case Draw.Draft _, Draw.Frozen _, Draw.Seeded _, Draw.Voided _ -> new Step.Refuse(DrawRules.NOT_DRAWN);
		});
	}

	/**
	 * The draw is computed once more: what is published is what anybody will recompute.
	 */
	private Step publish(Draw.Drawn drawn, FrozenParts parts, Instant now) {
		Bundle bundle = parts.bundle(drawn.opening(), drawn.pledges());
		if (!Sha256.hex(bundle.canonical()).equals(drawn.conducted().bundleHash())) {
			return new Step.Refuse(DrawRules.FROZEN_PARTS_CHANGED);
		}
		List<Team> teams = Standing.of(bundle, drawn.amendments()).teams();
		List<Objection> shortOnes = teams.stream()
			.filter((team) -> team.shortBy() > 0)
			.map((team) -> Objection.of(team.unitId(), DrawRules.SHORT_TEAMS))
			.toList();
		return shortOnes.isEmpty()
				? new Step.Change(drawn.publish(this.assignments.of(drawn, drawn.freeze(), teams, now), now))
				: new Step.Refuse(DrawRules.SHORT_TEAMS, shortOnes);
	}

}
