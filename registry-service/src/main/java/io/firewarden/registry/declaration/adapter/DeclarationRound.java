package io.firewarden.registry.declaration.adapter;

import java.time.Instant;

import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclaredContent;

/**
 * A declaration as it was submitted once.
 *
 * @param round 1 for the first submission
 */
record DeclarationRound(String roundId, String declarationId, String uscc, String brigade, int round,
		Instant receivedAt, DeclaredContent content) {

	static DeclarationRound of(Declaration.Submitted submitted) {
		var sheet = submitted.sheet();
		int round = submitted.receipt().round();
		return new DeclarationRound(sheet.id().value() + "/" + round, sheet.id().value(), sheet.filer().uscc(),
				sheet.filer().brigade(), round, submitted.receipt().receivedAt(), sheet.content());
	}

}
