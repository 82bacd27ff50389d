package io.firewarden.registry.declaration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Changed;

/**
 * 自查申报表 (附件3): one per campaign and agency, filed by the agency itself.
 *
 * <p>
 * Life: the agency opens its form, filled in from the register ({@code Draft}), and
 * writes in it as often as it likes. It submits the form and gets a receipt
 * ({@code Submitted}); the day of the first receipt decides whether it came in time. The
 * fire authority returns it with reasons by field ({@code Returned}), whereupon the
 * agency writes and submits again under the same number, or accepts it ({@code Accepted})
 * and may take over what differs into the register. An accepted declaration does not
 * change any more: later facts are matters of the register.
 */
public sealed interface Declaration {

	Sheet sheet();

	/** A form the agency can write in. */
	sealed interface Open extends Declaration {

		/** Writes the form; nobody else is told of half-filled forms. */
		Changed<Declaration, DeclarationEvent> write(DeclaredContent content, Instant now);

	}

	/** Opens the form of an agency. */
	static Changed<Declaration, DeclarationEvent> open(DeclarationCall call, Filer filer, DeclaredContent prefilled,
			Instant now) {
		DeclarationId id = DeclarationId.of(call.campaign(), filer.uscc());
		return Changed.of(new Draft(new Sheet(id, call.campaign(), filer, prefilled, now)));
	}

	/** Opened, never submitted. */
	record Draft(Sheet sheet) implements Open {

		@Override
		public Changed<Declaration, DeclarationEvent> write(DeclaredContent content, Instant now) {
			return Changed.of(new Draft(this.sheet.with(content, now)));
		}

		public Changed<Declaration, DeclarationEvent> submit(Filer current, Receipt first) {
			Submitted submitted = new Submitted(this.sheet.by(current, first.receivedAt()), first);
			return Changed.of(submitted, new DeclarationEvent.DeclarationSubmitted(submitted));
		}

	}

	/** With the fire authority. */
	record Submitted(Sheet sheet, Receipt receipt) implements Declaration {

		public Changed<Declaration, DeclarationEvent> giveBack(List<Objection> objections, String by, Instant now) {
			Returned returned = new Returned(this.sheet.by(this.sheet.filer(), now), this.receipt,
					List.copyOf(objections), by, now);
			return Changed.of(returned, new DeclarationEvent.DeclarationReturned(returned));
		}

		public Changed<Declaration, DeclarationEvent> accept(List<String> takenOver, String by, Instant now) {
			Accepted accepted = new Accepted(this.sheet.by(this.sheet.filer(), now), this.receipt,
					List.copyOf(takenOver), by, now);
			return Changed.of(accepted, new DeclarationEvent.DeclarationAccepted(accepted));
		}

	}

	/** Back with the agency, which writes and submits again. */
	record Returned(Sheet sheet, Receipt receipt, List<Objection> objections, String by, Instant at) implements Open {

		@Override
		public Changed<Declaration, DeclarationEvent> write(DeclaredContent content, Instant now) {
			return Changed
				.of(new Returned(this.sheet.with(content, now), this.receipt, this.objections, this.by, this.at));
		}

		public Changed<Declaration, DeclarationEvent> submitAgain(Filer current, Instant now, LocalDate today) {
			Submitted submitted = new Submitted(this.sheet.by(current, now), this.receipt.again(now, today));
			return Changed.of(submitted, new DeclarationEvent.DeclarationSubmitted(submitted));
		}

	}

	/** Done. */
	record Accepted(Sheet sheet, Receipt receipt, List<String> takenOver, String by,
			Instant at) implements Declaration {
	}

}
