package io.firewarden.sampling.draw.application;

import java.util.Optional;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Pledge;

/** A witness publishes the commitment to a value nobody else knows. */
public final class CommitContribution {

	/**
	 * @param operator whether the witness also runs the machine
	 */
	public record Command(DrawId draw, String witness, boolean operator, String commitment) {
	}

	private final Draws draws;

	public CommitContribution(Draws draws) {
		this.draws = draws;
	}

	public StepOutcome handle(Command command) {
		return Step.take(this.draws, command.draw(), (draw) -> decide(draw, command));
	}

	private static Step decide(Draw draw, Command command) {
		Optional<Pledge> witness = draw.pledges().witness(command.witness());
		if (witness.isEmpty()) {
			return new Step.Refuse(DrawRules.NOT_A_WITNESS);
		}
		if (command.operator()) {
			return new Step.Refuse(DrawRules.OPERATOR_AS_WITNESS);
		}
		if (witness.get().commitment().filter(command.commitment()::equals).isPresent()) {
			return new Step.Nothing();
		}
		return switch (draw) {
			case Draw.Draft _ when witness.get().commitment().isPresent() ->
				new Step.Refuse(DrawRules.COMMITTED_BEFORE);
			case Draw.Draft draft -> new Step.Change(draft.commit(witness.get(), command.commitment()));
			case Draw.Frozen _, Draw.Seeded _, Draw.Drawn _, Draw.Published _, Draw.Voided _ ->
				new Step.Refuse(DrawRules.COMMITMENTS_CLOSED);
		};
	}

}
