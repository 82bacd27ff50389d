package io.firewarden.sampling.draw.application;

import java.util.List;
import java.util.function.Function;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawEvent;
import io.firewarden.sampling.draw.domain.DrawId;

/** What a use case decides in view of the draw's state. */
sealed interface Step {

	/** Witnesses reveal at the same time; who comes second tries again. */
	int ATTEMPTS = 5;

	record Change(Changed<Draw, DrawEvent> changed) implements Step {
	}

	record Nothing() implements Step {
	}

	record Refuse(Rule rule, List<Objection> objections) implements Step {

		Refuse(Rule rule) {
			this(rule, List.of());
		}

	}

	static StepOutcome take(Draws draws, DrawId id, Function<Draw, Step> decision) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			var found = draws.find(id);
			if (found.isEmpty()) {
				return new StepOutcome.NoSuchDraw();
			}
			Versioned<Draw> current = found.get();
			switch (decision.apply(current.state())) {
				case Refuse(var rule, var objections) -> {
					return new StepOutcome.RefusedBy(rule, objections);
				}
				case Nothing() -> {
					return new StepOutcome.SameAsBefore(current);
				}
				case Change(var changed) -> {
					if (draws.save(current, changed)) {
						return new StepOutcome.Done(new Versioned<>(changed.state(), current.version() + 1));
					}
				}
			}
		}
		return new StepOutcome.OvertakenByAnother();
	}

}
