package io.firewarden.sampling.draw.application;

import java.time.Instant;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Sha256;

/** Computes result and teams, once. From here on seed and secret are public. */
public final class ConductDraw {

	public record Command(DrawId draw, String by, String request) {
	}

	private final Draws draws;

	private final DrawArchive archive;

	public ConductDraw(Draws draws, DrawArchive archive) {
		this.draws = draws;
		this.archive = archive;
	}

	public StepOutcome handle(Command command, Instant now) {
		return Step.take(this.draws, command.draw(), (draw) -> switch (draw) {
			case Draw.Seeded seeded when seeded.pledges().witness(command.by()).isPresent() ->
				new Step.Refuse(DrawRules.ORGANISER_AS_WITNESS);
			case Draw.Seeded seeded -> FrozenParts.read(seeded.freeze(), this.archive)
				.map((parts) -> conduct(seeded, parts, command.request(), now))
				.orElseGet(() -> new Step.Refuse(DrawRules.FROZEN_PARTS_CHANGED));
			case Draw.Drawn drawn when drawn.conducted().request().equals(command.request()) -> new Step.Nothing();
			case Draw.Draft _, Draw.Frozen _, Draw.Drawn _, Draw.Published _, Draw.Voided _ ->
				new Step.Refuse(DrawRules.NOT_SEEDED);
		});
	}

	private Step conduct(Draw.Seeded seeded, FrozenParts parts, String request, Instant now) {
		Bundle bundle = parts.bundle(seeded.opening(), seeded.pledges());
		byte[] file = bundle.canonical();
		this.archive.keepBundle(Sha256.hex(file), file);
		return new Step.Change(seeded.conduct(bundle, request, now));
	}

}
