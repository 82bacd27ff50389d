package io.firewarden.registry.declaration.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.Filer;
import io.firewarden.registry.declaration.domain.Mark;
import io.firewarden.registry.declaration.domain.Objection;
import io.firewarden.registry.declaration.domain.Receipt;
import io.firewarden.registry.declaration.domain.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as it is stored, under {@code body}.
 *
 * @param uscc and the four after it: of the sheet, for queries
 */
record DeclarationDocument(String id, String campaign, String uscc, String name, String brigade, State state,
		@Nullable LocalDate receivedOn, @Nullable Mark mark, DeclaredContent content, Instant updatedAt,
		@Nullable Receipt receipt, @Nullable List<Objection> objections, @Nullable List<String> takenOver,
		@Nullable String by, @Nullable Instant at) {

	static DeclarationDocument of(Declaration declaration) {
		return switch (declaration) {
			case Declaration.Draft(Sheet sheet) -> of(sheet, State.DRAFT, null, null, null, null, null);
			case Declaration.Submitted(Sheet sheet, Receipt receipt) ->
				of(sheet, State.SUBMITTED, receipt, null, null, null, null);
			case Declaration.Returned(Sheet sheet, Receipt receipt, List<Objection> objections, String by, Instant at) ->
				of(sheet, State.RETURNED, receipt, objections, null, by, at);
			case Declaration.Accepted(Sheet sheet, Receipt receipt, List<String> takenOver, String by, Instant at) ->
				of(sheet, State.ACCEPTED, receipt, null, takenOver, by, at);
		};
	}

	private static DeclarationDocument of(Sheet sheet, State state, @Nullable Receipt receipt,
			@Nullable List<Objection> objections, @Nullable List<String> takenOver, @Nullable String by,
			@Nullable Instant at) {
		Filer filer = sheet.filer();
		return new DeclarationDocument(sheet.id().value(), sheet.campaign(), filer.uscc(), filer.name(),
				filer.brigade(), state, (receipt != null) ? receipt.receivedOn() : null,
				(receipt != null) ? receipt.mark() : null, sheet.content(), sheet.updatedAt(), receipt, objections,
				takenOver, by, at);
	}

	Declaration declaration() {
		Sheet sheet = new Sheet(new DeclarationId(this.id), this.campaign,
				new Filer(this.uscc, this.name, this.brigade), this.content, this.updatedAt);
		return switch (this.state) {
			case DRAFT -> new Declaration.Draft(sheet);
			case SUBMITTED -> new Declaration.Submitted(sheet, there(this.receipt));
			case RETURNED -> new Declaration.Returned(sheet, there(this.receipt), there(this.objections),
					there(this.by), there(this.at));
			case ACCEPTED -> new Declaration.Accepted(sheet, there(this.receipt), there(this.takenOver), there(this.by),
					there(this.at));
		};
	}

	private static <T> T there(@Nullable T value) {
		if (value == null) {
			throw new IllegalStateException("the stored declaration lacks what its state needs");
		}
		return value;
	}

	/** States as they are stored and shown. */
	enum State {

		DRAFT, SUBMITTED, RETURNED, ACCEPTED

	}

}
