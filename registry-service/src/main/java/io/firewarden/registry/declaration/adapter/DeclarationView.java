package io.firewarden.registry.declaration.adapter;

import java.time.Instant;
import java.util.List;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.Mark;
import io.firewarden.registry.declaration.domain.Objection;
import io.firewarden.registry.declaration.domain.Receipt;
import io.firewarden.registry.declaration.domain.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as its agency or an officer sees it.
 *
 * @param actions what the reader can do with it now
 */
record DeclarationView(String id, String campaign, String uscc, String name, String brigade, String brigadeName,
		DeclarationDocument.State state, long version, DeclaredContent content, @Nullable ReceiptView receipt,
		@Nullable ReturnView returned, @Nullable AcceptanceView accepted, List<DeclarationAction> actions,
		Instant updatedAt) {

	static DeclarationView of(Versioned<Declaration> declaration, String brigadeName, boolean asTheAgency) {
		Sheet sheet = declaration.state().sheet();
		ReturnView returned = null;
		AcceptanceView accepted = null;
		if (declaration.state() instanceof Declaration.Returned known) {
			returned = new ReturnView(known.objections(), known.at(), asTheAgency ? null : known.by());
		}
		if (declaration.state() instanceof Declaration.Accepted known) {
			accepted = new AcceptanceView(known.takenOver(), known.at(), asTheAgency ? null : known.by());
		}
		return new DeclarationView(sheet.id().value(), sheet.campaign(), sheet.filer().uscc(), sheet.filer().name(),
				sheet.filer().brigade(), brigadeName, state(declaration.state()), declaration.version(),
				sheet.content(), receipt(declaration.state()), returned, accepted,
				actions(declaration.state(), asTheAgency), sheet.updatedAt());
	}

	/** The same for readers who do not see people. */
	DeclarationView withoutPeople() {
		return new DeclarationView(this.id, this.campaign, this.uscc, this.name, this.brigade, this.brigadeName,
				this.state, this.version, this.content.withoutPeople(), this.receipt, this.returned, this.accepted,
				this.actions, this.updatedAt);
	}

	static DeclarationDocument.State state(Declaration declaration) {
		return switch (declaration) {
			case Declaration.Draft _ -> DeclarationDocument.State.DRAFT;
			case Declaration.Submitted _ -> DeclarationDocument.State.SUBMITTED;
			case Declaration.Returned _ -> DeclarationDocument.State.RETURNED;
			case Declaration.Accepted _ -> DeclarationDocument.State.ACCEPTED;
		};
	}

	static @Nullable ReceiptView receipt(Declaration declaration) {
		return switch (declaration) {
			case Declaration.Draft _ -> null;
			case Declaration.Submitted submitted -> ReceiptView.of(submitted.receipt());
			case Declaration.Returned returned -> ReceiptView.of(returned.receipt());
			case Declaration.Accepted accepted -> ReceiptView.of(accepted.receipt());
		};
	}

	private static List<DeclarationAction> actions(Declaration declaration, boolean asTheAgency) {
		if (asTheAgency) {
			return (declaration instanceof Declaration.Open) ? List.of(DeclarationAction.SAVE, DeclarationAction.SUBMIT)
					: List.of();
		}
		return (declaration instanceof Declaration.Submitted)
				? List.of(DeclarationAction.RETURN, DeclarationAction.ACCEPT) : List.of();
	}

	/** What can be done with a declaration. */
	enum DeclarationAction {

		SAVE, SUBMIT, RETURN, ACCEPT

	}

	/** 回执. */
	record ReceiptView(String no, Instant receivedAt, int round, Mark mark) {

		static ReceiptView of(Receipt receipt) {
			return new ReceiptView(receipt.no(), receipt.receivedAt(), receipt.round(), receipt.mark());
		}

	}

	/** Why it was returned; the agency does not learn by whom. */
	record ReturnView(List<Objection> reasons, Instant at, @Nullable String by) {
	}

	/** What the register took from it. */
	record AcceptanceView(List<String> takenOver, Instant at, @Nullable String by) {
	}

}
