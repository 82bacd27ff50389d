package io.firewarden.registry.declaration.application;

import java.time.Instant;
import java.util.List;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.declaration.domain.Bounds;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.Gap;

/** The agency writes in its form; browsers do it every few seconds. */
public final class SaveDraft {

	/** What the fire authority has or has accepted is not written in. */
	public static final Rule NOT_OPEN = new Rule("REG-101");

	private final Declarations declarations;

	private final NamedScans scans;

	public SaveDraft(Declarations declarations, NamedScans scans) {
		this.declarations = declarations;
		this.scans = scans;
	}

	public Outcome handle(DeclarationId id, DeclaredContent content, long expected, Jurisdiction by, Instant now) {
		return this.declarations.find(id, by)
			.map((current) -> write(current, content, expected, now))
			.orElseGet(Outcome.NotThere::new);
	}

	private Outcome write(Versioned<Declaration> current, DeclaredContent typed, long expected, Instant now) {
		if (!(current.state() instanceof Declaration.Open open)) {
			return new Outcome.Refused(NOT_OPEN);
		}
		String uscc = current.state().sheet().filer().uscc();
		DeclaredContent content = this.scans.read(typed, uscc);
		if (current.state().sheet().content().equals(content)) {
			return new Outcome.Saved(current);
		}
		if (current.version() != expected) {
			return new Outcome.Stale();
		}
		List<Gap> breaches = Bounds.breaches(content);
		if (!breaches.isEmpty()) {
			return new Outcome.TooMuch(breaches);
		}
		List<Gap> strange = this.scans.unknown(content, uscc);
		if (!strange.isEmpty()) {
			return new Outcome.NoSuchScan(strange);
		}
		var written = open.write(content, now);
		return this.declarations.save(current, written)
				? new Outcome.Saved(new Versioned<>(written.state(), current.version() + 1))
				: new Outcome.OvertakenByAnother();
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** It stands in the form, now or before. */
		record Saved(Versioned<Declaration> declaration) implements Outcome {
		}

		/** No such declaration in this jurisdiction. */
		record NotThere() implements Outcome {
		}

		/** Another tab wrote meanwhile. */
		record Stale() implements Outcome {
		}

		/** Somebody wrote between our reading and our writing. */
		record OvertakenByAnother() implements Outcome {
		}

		/** More than a form holds. */
		record TooMuch(List<Gap> breaches) implements Outcome {
		}

		/** Scans that are not among the documents of the agency. */
		record NoSuchScan(List<Gap> gaps) implements Outcome {
		}

		/** A rule refuses. */
		record Refused(Rule rule) implements Outcome {
		}

	}

}
