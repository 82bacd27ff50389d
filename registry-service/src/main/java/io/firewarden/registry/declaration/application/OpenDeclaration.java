package io.firewarden.registry.declaration.application;

import java.time.ZonedDateTime;
import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationCall;
import io.firewarden.registry.declaration.domain.DeclarationCalls;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.ListedPapers;
import org.jspecify.annotations.Nullable;

/** The agency opens its form, filled in from the register. */
public final class OpenDeclaration {

	/** Nobody called for declarations yet, or the campaign does not exist. */
	public static final Rule NO_CALL = new Rule("REG-100");

	private final Declarations declarations;

	private final Registers registers;

	private final DeclarationCalls calls;

	private final ListedPapers papers;

	public OpenDeclaration(Declarations declarations, Registers registers, DeclarationCalls calls,
			ListedPapers papers) {
		this.declarations = declarations;
		this.registers = registers;
		this.calls = calls;
		this.papers = papers;
	}

	/**
	 * Opens the form of the caller's own agency.
	 * @param campaign null for the one in force today
	 */
	public Outcome handle(String uscc, @Nullable String campaign, ZonedDateTime now) {
		Optional<DeclarationCall> call = (campaign != null)
				? this.calls.find(campaign).filter((found) -> !found.issuedOn().isAfter(now.toLocalDate()))
				: this.calls.inForce(now.toLocalDate());
		if (call.isEmpty()) {
			return new Outcome.Refused(NO_CALL);
		}
		var own = new Jurisdiction.OwnAgency(uscc);
		DeclarationId id = DeclarationId.of(call.get().campaign(), uscc);
		Optional<Versioned<Declaration>> before = this.declarations.find(id, own);
		if (before.isPresent()) {
			return new Outcome.OpenedBefore(withPapers(before.get(), now));
		}
		return this.registers.of(uscc, own)
			.map((held) -> open(call.get(), held, now))
			.orElseGet(Outcome.NotRegistered::new);
	}

	/** Forms that were opened before there was a list of papers get it now. */
	private Versioned<Declaration> withPapers(Versioned<Declaration> before, ZonedDateTime now) {
		DeclaredContent content = before.state().sheet().content();
		var papers = this.papers.over(content.attachments(), now.toLocalDate());
		if (!(before.state() instanceof Declaration.Open open) || papers.equals(content.attachments())) {
			return before;
		}
		var written = open.write(content.with(papers), now.toInstant());
		// Whoever was faster finds the list when the form is opened the next time.
		return this.declarations.save(before, written) ? new Versioned<>(written.state(), before.version() + 1)
				: before;
	}

	private Outcome open(DeclarationCall call, Registers.Held held, ZonedDateTime now) {
		var opened = Declaration.open(call, held.filer(), held.content().with(this.papers.on(now.toLocalDate())),
				now.toInstant());
		if (this.declarations.insert(opened)) {
			return new Outcome.Opened(new Versioned<>(opened.state(), 1));
		}
		return this.declarations.find(opened.state().sheet().id(), new Jurisdiction.OwnAgency(held.filer().uscc()))
			.<Outcome>map(Outcome.OpenedBefore::new)
			.orElseGet(Outcome.NotRegistered::new);
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** A new form. */
		record Opened(Versioned<Declaration> declaration) implements Outcome {
		}

		/** The form that was there. */
		record OpenedBefore(Versioned<Declaration> declaration) implements Outcome {
		}

		/** The register does not know the agency. */
		record NotRegistered() implements Outcome {
		}

		/** A rule refuses. */
		record Refused(Rule rule) implements Outcome {
		}

	}

}
