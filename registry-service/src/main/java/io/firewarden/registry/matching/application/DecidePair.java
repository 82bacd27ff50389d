package io.firewarden.registry.matching.application;

import java.time.Instant;
import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.matching.domain.Pair;
import io.firewarden.registry.matching.domain.Pair.Decision;
import io.firewarden.registry.register.Written;
import org.jspecify.annotations.Nullable;

/** An officer says whether two records are one enterprise's, or takes that back. */
public final class DecidePair {

	private final PairBook book;

	private final PairMemory memory;

	public DecidePair(PairBook book, PairMemory memory) {
		this.book = book;
		this.memory = memory;
	}

	/**
	 * What an officer wants.
	 *
	 * @param decision {@code OPEN} to take one back
	 * @param expected version of the pair that was seen
	 */
	public record Command(String pairId, long expected, Pair.State decision, String by, @Nullable String reason) {
	}

	/** Every way in which it can end. */
	public sealed interface Outcome {

		/** It was tried to write the pair. */
		record Tried(Written<Pair> written) implements Outcome {
		}

		/** Decided already, or nothing to take back. */
		record NotInThisState() implements Outcome {
		}

	}

	/** Decides. */
	public Outcome handle(Command command, Jurisdiction jurisdiction, Instant now) {
		boolean[] refused = new boolean[1];
		Decision decision = new Decision(command.decision(), command.by(), now, command.reason());
		Written<Pair> written = this.book.change(command.pairId(), command.expected(), jurisdiction, (pair) -> {
			if (pair.decision() != null && repeats(pair, decision)) {
				return pair;
			}
			Optional<Pair> after = (command.decision() == Pair.State.OPEN) ? pair.undo(decision)
					: pair.decide(decision);
			refused[0] = after.isEmpty();
			return after.orElse(pair);
		});
		this.memory.refresh();
		return refused[0] ? new Outcome.NotInThisState() : new Outcome.Tried(written);
	}

	private static boolean repeats(Pair pair, Decision wanted) {
		Decision made = pair.decision();
		return made != null && made.decision() == wanted.decision() && made.by().equals(wanted.by())
				&& pair.state() == wanted.decision();
	}

}
