package io.firewarden.sampling.draw.application;

import java.util.List;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.draw.domain.Draw;

/** How a step of a draw can end. */
public sealed interface StepOutcome {

	/** The step was taken. */
	record Done(Versioned<Draw> draw) implements StepOutcome {
	}

	/** The same step was taken before with the same content. */
	record SameAsBefore(Versioned<Draw> draw) implements StepOutcome {
	}

	record NoSuchDraw() implements StepOutcome {
	}

	record OvertakenByAnother() implements StepOutcome {
	}

	/** The rules do not allow it; nothing was changed. */
	record RefusedBy(Rule rule, List<Objection> objections) implements StepOutcome {

		public RefusedBy {
			objections = List.copyOf(objections);
		}

		public RefusedBy(Rule rule) {
			this(rule, List.of());
		}

	}

	/** The draw was changed since it was read. */
	record Stale() implements StepOutcome {
	}

}
