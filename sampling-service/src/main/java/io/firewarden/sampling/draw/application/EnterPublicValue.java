package io.firewarden.sampling.draw.application;

import java.time.Instant;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Pledge;

/**
 * The organiser types what everybody in the room saw: the dice, the number of a lottery.
 */
public final class EnterPublicValue {

	public record Command(DrawId draw, String value) {
	}

	private final Draws draws;

	public EnterPublicValue(Draws draws) {
		this.draws = draws;
	}

	public StepOutcome handle(Command command, Instant now) {
		return Step.take(this.draws, command.draw(), (draw) -> {
			Optional<Pledge> source = draw.pledges().publicSource();
			if (source.isEmpty()) {
				return new Step.Refuse(DrawRules.NO_PUBLIC_SOURCE);
			}
			return decide(draw, source.get(), command.value(), now);
		});
	}

	private static Step decide(Draw draw, Pledge source, String value, Instant now) {
		if (source.value().filter(value::equals).isPresent()) {
			return new Step.Nothing();
		}
		return switch (draw) {
			case Draw.Frozen _ when source.value().isPresent() -> new Step.Refuse(DrawRules.ENTERED_BEFORE);
			case Draw.Frozen frozen when frozen.tooWeakWith(source, value) -> new Step.Refuse(DrawRules.TOO_WEAK);
			case Draw.Frozen frozen -> new Step.Change(frozen.reveal(source, value, now));
			case Draw.Draft _, Draw.Seeded _, Draw.Drawn _, Draw.Published _, Draw.Voided _ ->
				new Step.Refuse(DrawRules.NOT_REVEALING);
		};
	}

}
