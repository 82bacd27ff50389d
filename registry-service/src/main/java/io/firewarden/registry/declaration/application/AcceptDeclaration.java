package io.firewarden.registry.declaration.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationId;

/**
 * The fire authority accepts a declaration and may take over what differs into the
 * register. The register is written first: if we stop in between, the same request finds
 * those differences gone, which is no obstacle, and accepts.
 */
public final class AcceptDeclaration {

	/** What the register does not take from a declaration. */
	public static final Rule NOT_TO_TAKE = new Rule("REG-106");

	private final Declarations declarations;

	private final Registers registers;

	public AcceptDeclaration(Declarations declarations, Registers registers) {
		this.declarations = declarations;
		this.registers = registers;
	}

	/**
	 * Accepts.
	 * @param takeOver paths of the differences to take over
	 */
	public Outcome handle(DeclarationId id, Set<String> takeOver, String by, Jurisdiction from, Instant now) {
		return this.declarations.find(id, from)
			.map((current) -> accept(current, new TreeSet<>(takeOver), by, now))
			.orElseGet(Outcome.NotThere::new);
	}

	private Outcome accept(Versioned<Declaration> current, TreeSet<String> takeOver, String by, Instant now) {
		return switch (current.state()) {
			case Declaration.Submitted submitted -> {
				List<String> strange = takeOver.stream()
					.filter((path) -> !this.registers.takes(path, submitted.sheet().content()))
					.toList();
				if (!strange.isEmpty()) {
					yield new Outcome.NotTaken(strange);
				}
				yield takeAndAccept(current, submitted, takeOver, by, now);
			}
			case Declaration.Accepted accepted when accepted.takenOver().equals(List.copyOf(takeOver)) ->
				new Outcome.Accepted(current);
			case Declaration.Accepted _, Declaration.Draft _, Declaration.Returned _ ->
				new Outcome.Refused(ReturnDeclaration.NOT_SUBMITTED);
		};
	}

	private Outcome takeAndAccept(Versioned<Declaration> current, Declaration.Submitted submitted,
			TreeSet<String> takeOver, String by, Instant now) {
		var sheet = submitted.sheet();
		Registers.Taking taking = takeOver.isEmpty() ? Registers.Taking.DONE
				: this.registers.takeOver(sheet.filer().uscc(), takeOver, sheet.content(), submitted.receipt().no());
		if (taking == Registers.Taking.OVERTAKEN) {
			return new Outcome.OvertakenByAnother();
		}
		if (taking == Registers.Taking.REFUSED) {
			return new Outcome.NotTaken(List.copyOf(takeOver));
		}
		var accepted = submitted.accept(List.copyOf(takeOver), by, now);
		return this.declarations.save(current, accepted)
				? new Outcome.Accepted(new Versioned<>(accepted.state(), current.version() + 1))
				: new Outcome.OvertakenByAnother();
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** Done, now or before. */
		record Accepted(Versioned<Declaration> declaration) implements Outcome {
		}

		/** No such declaration in this jurisdiction. */
		record NotThere() implements Outcome {
		}

		/** These paths cannot be taken over. */
		record NotTaken(List<String> paths) implements Outcome {
		}

		/** Somebody wrote the declaration or the register between. */
		record OvertakenByAnother() implements Outcome {
		}

		/** A rule refuses. */
		record Refused(Rule rule) implements Outcome {
		}

	}

}
