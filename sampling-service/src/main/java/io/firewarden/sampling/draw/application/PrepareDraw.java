package io.firewarden.sampling.draw.application;

import java.util.function.UnaryOperator;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Preparation;

/**
 * A leader says before the freeze what is left out of the frame, and which often-visited
 * objects may be drawn all the same.
 */
public final class PrepareDraw {

	/**
	 * @param decision the preparation as it shall be, from the one before
	 */
	public record Command(DrawId draw, long expectedVersion, UnaryOperator<Preparation> decision) {
	}

	private final Draws draws;

	public PrepareDraw(Draws draws) {
		this.draws = draws;
	}

	public StepOutcome handle(Command command) {
		var found = this.draws.find(command.draw());
		if (found.isEmpty()) {
			return new StepOutcome.NoSuchDraw();
		}
		return switch (found.get().state()) {
			case Draw.Draft draft -> {
				Preparation decided = command.decision().apply(draft.preparation());
				if (decided.equals(draft.preparation())) {
					yield new StepOutcome.SameAsBefore(found.get());
				}
				yield found.get().version() == command.expectedVersion()
						? Step.take(this.draws, command.draw(), (draw) -> draw instanceof Draw.Draft still
								? new Step.Change(still.prepare(decided)) : new Step.Refuse(DrawRules.FROZEN_BEFORE))
						: new StepOutcome.Stale();
			}
			case Draw.Frozen _, Draw.Seeded _, Draw.Drawn _, Draw.Published _, Draw.Voided _ ->
				new StepOutcome.RefusedBy(DrawRules.FROZEN_BEFORE);
		};
	}

}
