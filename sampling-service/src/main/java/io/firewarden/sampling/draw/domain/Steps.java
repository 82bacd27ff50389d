package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps a draw has taken, read from the draw itself: what its ledger must hold too.
 */
public record Steps(List<Taken> all) {

	public Steps {
		all = List.copyOf(all);
	}

	/** One step and its time. */
	public record Taken(Ledger.Step step, Instant at) {
	}

	public static Steps of(Draw draw) {
		List<Taken> steps = new ArrayList<>();
		steps.add(new Taken(Ledger.Step.OPENED, draw.opening().openedAt()));
		add(steps, draw);
		return new Steps(steps);
	}

	private static void add(List<Taken> steps, Draw draw) {
		if (draw instanceof Draw.Voided voided) {
			add(steps, voided.before());
			steps.add(new Taken(Ledger.Step.VOID, voided.at()));
			return;
		}
		draw.fixed().ifPresent((freeze) -> {
			steps.add(new Taken(Ledger.Step.FROZEN, freeze.at()));
			if (draw instanceof Draw.Seeded seeded) {
				steps.add(new Taken(Ledger.Step.SEEDED, seeded.at()));
			}
		});
		draw.outcome().ifPresent((outcome) -> {
			steps.add(new Taken(Ledger.Step.SEEDED, outcome.at()));
			steps.add(new Taken(Ledger.Step.DRAWN, outcome.at()));
		});
		if (draw instanceof Draw.Published published) {
			steps.add(new Taken(Ledger.Step.PUBLISHED, published.at()));
		}
		draw.amendments().forEach((one) -> steps.add(new Taken(switch (one) {
			case Amendment.UnitReplaced _ -> Ledger.Step.UNIT_REPLACED;
			case Amendment.OfficerRecused _ -> Ledger.Step.OFFICER_RECUSED;
		}, one.approval().at())));
	}

	/** Those that are older than this. */
	public List<Ledger.Step> before(Instant time) {
		return this.all.stream().filter((one) -> one.at().isBefore(time)).map(Taken::step).toList();
	}

}
