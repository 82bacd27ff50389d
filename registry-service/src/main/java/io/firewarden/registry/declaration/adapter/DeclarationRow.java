package io.firewarden.registry.declaration.adapter;

import java.time.Instant;

import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.Mark;
import io.firewarden.registry.declaration.domain.Sheet;
import org.jspecify.annotations.Nullable;

/** A declaration in a list. */
record DeclarationRow(String id, String campaign, String uscc, String name, String brigade, String brigadeName,
		DeclarationDocument.State state, int round, @Nullable String receiptNo, @Nullable Instant submittedAt,
		@Nullable Mark mark, Instant updatedAt) {

	static DeclarationRow of(Declaration declaration, String brigadeName) {
		Sheet sheet = declaration.sheet();
		DeclarationView.ReceiptView receipt = DeclarationView.receipt(declaration);
		return new DeclarationRow(sheet.id().value(), sheet.campaign(), sheet.filer().uscc(), sheet.filer().name(),
				sheet.filer().brigade(), brigadeName, DeclarationView.state(declaration),
				(receipt != null) ? receipt.round() : 0, (receipt != null) ? receipt.no() : null,
				(receipt != null) ? receipt.receivedAt() : null, (receipt != null) ? receipt.mark() : null,
				sheet.updatedAt());
	}

}
