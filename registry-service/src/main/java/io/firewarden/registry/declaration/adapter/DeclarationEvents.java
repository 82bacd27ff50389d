package io.firewarden.registry.declaration.adapter;

import java.time.Instant;
import java.util.List;

import io.firewarden.platform.store.WireForm;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationEvent;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.DeclaredContent.SelfCheckResult;
import io.firewarden.registry.declaration.domain.Mark;
import io.firewarden.registry.declaration.domain.Objection;
import io.firewarden.registry.declaration.domain.Receipt;
import io.firewarden.registry.declaration.domain.Sheet;

/** The events of a declaration as {@code infra/contracts} describes them. */
final class DeclarationEvents implements WireForm<DeclarationEvent> {

	@Override
	public WireEvent toWire(DeclarationEvent event) {
		return switch (event) {
			case DeclarationEvent.DeclarationSubmitted(Declaration.Submitted declaration) -> new WireEvent(
					"registry.declaration-submitted.v1", submitted(declaration.sheet(), declaration.receipt()));
			case DeclarationEvent.DeclarationReturned(Declaration.Returned declaration) ->
				new WireEvent("registry.declaration-returned.v1",
						returned(declaration.sheet(), declaration.receipt(), declaration.objections()));
			case DeclarationEvent.DeclarationAccepted(Declaration.Accepted declaration) ->
				new WireEvent("registry.declaration-accepted.v1",
						accepted(declaration.sheet(), declaration.receipt(), declaration.takenOver()));
		};
	}

	private static SubmittedOnWire submitted(Sheet sheet, Receipt receipt) {
		return new SubmittedOnWire(sheet.id().value(), sheet.campaign(), sheet.filer().uscc(), sheet.filer().name(),
				sheet.filer().brigade(), receipt.round(), receipt.no(), receipt.receivedAt(), receipt.mark(),
				Counts.of(sheet.content()));
	}

	private static ReturnedOnWire returned(Sheet sheet, Receipt receipt, List<Objection> objections) {
		return new ReturnedOnWire(sheet.id().value(), sheet.campaign(), sheet.filer().uscc(), sheet.filer().name(),
				sheet.filer().brigade(), receipt.round(), objections);
	}

	private static AcceptedOnWire accepted(Sheet sheet, Receipt receipt, List<String> takenOver) {
		return new AcceptedOnWire(sheet.id().value(), sheet.campaign(), sheet.filer().uscc(), sheet.filer().name(),
				sheet.filer().brigade(), receipt.round(), takenOver);
	}

	record SubmittedOnWire(String declarationId, String campaign, String uscc, String agencyName, String brigade,
			int round, String receiptNo, Instant receivedAt, Mark mark, Counts selfCheck) {
	}

	record ReturnedOnWire(String declarationId, String campaign, String uscc, String agencyName, String brigade,
			int round, List<Objection> reasons) {
	}

	record AcceptedOnWire(String declarationId, String campaign, String uscc, String agencyName, String brigade,
			int round, List<String> takenOver) {
	}

	/** How many items were answered how. */
	record Counts(long conform, long nonconform, long notApplicable) {

		static Counts of(DeclaredContent content) {
			return new Counts(count(content, SelfCheckResult.CONFORM), count(content, SelfCheckResult.NONCONFORM),
					count(content, SelfCheckResult.NOT_APPLICABLE));
		}

		private static long count(DeclaredContent content, SelfCheckResult result) {
			return content.selfCheck().stream().filter((answer) -> answer.answer() == result).count();
		}

	}

}
