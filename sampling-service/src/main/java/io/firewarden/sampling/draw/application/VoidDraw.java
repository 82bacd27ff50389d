package io.firewarden.sampling.draw.application;

import java.time.Instant;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;

/** A leader gives a draw up, with a reason that stays public. */
public final class VoidDraw {

	public record Command(DrawId draw, String reason, String by) {
	}

	private final Draws draws;

	public VoidDraw(Draws draws) {
		this.draws = draws;
	}

	public StepOutcome handle(Command command, Instant now) {
		return Step.take(this.draws, command.draw(), (draw) -> switch (draw) {
			case Draw.Voided voided when voided.reason().equals(command.reason()) -> new Step.Nothing();
			case Draw.Voided _ -> new Step.Refuse(DrawRules.VOID_BEFORE);
			case Draw.Draft _, Draw.Frozen _, Draw.Seeded _, Draw.Drawn _, Draw.Published _ ->
				new Step.Change(draw.giveUp(command.reason(), command.by(), now));
		});
	}

}
