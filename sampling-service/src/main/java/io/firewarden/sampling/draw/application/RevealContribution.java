package io.firewarden.sampling.draw.application;

import java.time.Instant;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Pledge;

/** A witness shows the value committed to before the freeze. */
public final class RevealContribution {

	public record Command(DrawId draw, String witness, String value) {
	}

	private final Draws draws;

	public RevealContribution(Draws draws) {
		this.draws = draws;
	}

	public StepOutcome handle(Command command, Instant now) {
		return Step.take(this.draws, command.draw(), (draw) -> {
			Optional<Pledge> witness = draw.pledges().witness(command.witness());
			if (witness.isEmpty()) {
				return new Step.Refuse(DrawRules.NOT_A_WITNESS);
			}
			return decide(draw, witness.get(), command.value(), now);
		});
	}

	private static Step decide(Draw draw, Pledge witness, String value, Instant now) {
		// A repeated request is not an error: the browser may have lost our first answer.
		if (witness.value().filter(value::equals).isPresent()) {
			return new Step.Nothing();
		}
		return switch (draw) {
			case Draw.Frozen _ when !witness.fits(value) -> new Step.Refuse(DrawRules.OTHER_VALUE);
			case Draw.Frozen frozen when frozen.tooWeakWith(witness, value) -> new Step.Refuse(DrawRules.TOO_WEAK);
			case Draw.Frozen frozen -> new Step.Change(frozen.reveal(witness, value, now));
			case Draw.Draft _, Draw.Seeded _, Draw.Drawn _, Draw.Published _, Draw.Voided _ ->
				new Step.Refuse(DrawRules.NOT_REVEALING);
		};
	}

}
