package io.firewarden.registry.declaration.application;

import java.time.Instant;
import java.util.List;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.Objection;

/** The fire authority gives a declaration back, with a reason for each field. */
public final class ReturnDeclaration {

	/** Only what was submitted can be returned or accepted. */
	public static final Rule NOT_SUBMITTED = new Rule("REG-104");

	/** The agency must learn what to change. */
	public static final Rule NO_REASON = new Rule("REG-105");

	private final Declarations declarations;

	public ReturnDeclaration(Declarations declarations) {
		this.declarations = declarations;
	}

	public Outcome handle(DeclarationId id, List<Objection> objections, String by, Jurisdiction from, Instant now) {
		return this.declarations.find(id, from)
			.map((current) -> giveBack(current, objections, by, now))
			.orElseGet(Outcome.NotThere::new);
	}

	private Outcome giveBack(Versioned<Declaration> current, List<Objection> objections, String by, Instant now) {
		return switch (current.state()) {
			case Declaration.Submitted submitted -> {
				if (objections.isEmpty() || objections.stream().anyMatch((one) -> one.reason().isBlank())) {
					yield new Outcome.Refused(NO_REASON);
				}
				var returned = submitted.giveBack(objections, by, now);
				yield this.declarations.save(current, returned)
						? new Outcome.Returned(new Versioned<>(returned.state(), current.version() + 1))
						: new Outcome.OvertakenByAnother();
			}
			case Declaration.Returned returned when returned.objections().equals(objections) ->
				new Outcome.Returned(current);
			case Declaration.Returned _, Declaration.Draft _, Declaration.Accepted _ ->
				new Outcome.Refused(NOT_SUBMITTED);
		};
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** With the agency again, now or before. */
		record Returned(Versioned<Declaration> declaration) implements Outcome {
		}

		/** No such declaration in this jurisdiction. */
		record NotThere() implements Outcome {
		}

		/** Somebody wrote between our reading and our writing. */
		record OvertakenByAnother() implements Outcome {
		}

		/** A rule refuses. */
		record Refused(Rule rule) implements Outcome {
		}

	}

}
