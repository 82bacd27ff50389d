package io.firewarden.registry.declaration.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.declaration.domain.Completeness;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationCalls;
import io.firewarden.registry.declaration.domain.DeclarationEvent;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.Filer;
import io.firewarden.registry.declaration.domain.Gap;
import io.firewarden.registry.declaration.domain.Mark;
import io.firewarden.registry.declaration.domain.Receipt;
import io.firewarden.registry.declaration.domain.Sheet;
import io.firewarden.registry.declaration.domain.SelfCheckItems;

/** The agency files its form and gets a receipt. */
public final class SubmitDeclaration {

	/** Only a complete form is received. */
	public static final Rule INCOMPLETE = new Rule("REG-102");

	/** An accepted declaration is not filed again. */
	public static final Rule NOT_TO_SUBMIT = new Rule("REG-103");

	private final Declarations declarations;

	private final Registers registers;

	private final DeclarationCalls calls;

	private final SelfCheckItems items;

	private final ReceiptNumbers numbers;

	private final NamedScans scans;

	public SubmitDeclaration(Declarations declarations, Registers registers, DeclarationCalls calls,
			SelfCheckItems items, ReceiptNumbers numbers, NamedScans scans) {
		this.declarations = declarations;
		this.registers = registers;
		this.calls = calls;
		this.items = items;
		this.numbers = numbers;
		this.scans = scans;
	}

	/** Files the form; {@code now} in Asia/Shanghai, its date decides the mark. */
	public Outcome handle(DeclarationId id, Jurisdiction by, ZonedDateTime now) {
		return this.declarations.find(id, by)
			.map((current) -> submit(current, by, now))
			.orElseGet(Outcome.NotThere::new);
	}

	private Outcome submit(Versioned<Declaration> current, Jurisdiction by, ZonedDateTime now) {
		return switch (current.state()) {
			case Declaration.Draft draft -> file(current, draft.sheet(), by, now);
			case Declaration.Returned returned -> file(current, returned.sheet(), by, now);
			// A repeated request is not an error: the browser may have lost the answer.
			case Declaration.Submitted _ -> new Outcome.Submitted(current);
			case Declaration.Accepted _ -> new Outcome.Refused(NOT_TO_SUBMIT);
		};
	}

	private Outcome file(Versioned<Declaration> current, Sheet sheet, Jurisdiction by, ZonedDateTime now) {
		List<Gap> gaps = new ArrayList<>(Completeness.gaps(sheet.content(), this.items.on(now.toLocalDate())));
		gaps.addAll(this.scans.missing(sheet.content(), sheet.filer().uscc()));
		if (!gaps.isEmpty()) {
			return new Outcome.Incomplete(gaps);
		}
		Filer filer = this.registers.of(sheet.filer().uscc(), by).map(Registers.Held::filer).orElse(sheet.filer());
		Changed<Declaration, DeclarationEvent> filed = switch (current.state()) {
			case Declaration.Returned returned -> returned.submitAgain(filer, now.toInstant(), now.toLocalDate());
			case Declaration.Draft draft -> draft.submit(filer, firstReceipt(sheet, filer, now));
			case Declaration.Submitted _, Declaration.Accepted _ -> throw new IllegalStateException("not open");
		};
		return this.declarations.save(current, filed)
				? new Outcome.Submitted(new Versioned<>(filed.state(), current.version() + 1))
				: new Outcome.OvertakenByAnother();
	}

	private Receipt firstReceipt(Sheet sheet, Filer filer, ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		Mark mark = this.calls.find(sheet.campaign()).map((call) -> call.mark(today)).orElse(Mark.LATE);
		String no = this.numbers.take(filer.brigade(), sheet.campaign(), sheet.id());
		return new Receipt(no, now.toInstant(), today, 1, mark);
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** Received, now or before. */
		record Submitted(Versioned<Declaration> declaration) implements Outcome {
		}

		/** No such declaration in this jurisdiction. */
		record NotThere() implements Outcome {
		}

		/** Something is missing or contradicts itself. */
		record Incomplete(List<Gap> gaps) implements Outcome {
		}

		/** Somebody wrote between our reading and our writing. */
		record OvertakenByAnother() implements Outcome {
		}

		/** A rule refuses. */
		record Refused(Rule rule) implements Outcome {
		}

	}

}
