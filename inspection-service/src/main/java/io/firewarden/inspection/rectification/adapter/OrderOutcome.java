package io.firewarden.inspection.rectification.adapter;

import io.firewarden.inspection.outcome.SheetOutcome;
import io.firewarden.inspection.outcome.SheetSigned;
import io.firewarden.inspection.rectification.application.IssueOrder;
import io.firewarden.inspection.rectification.application.IssueOrder.Outcome;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.Addressee;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.TaskId;
import io.firewarden.platform.event.Permanent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A signed sheet with findings is followed by an order. */
final class OrderOutcome implements SheetOutcome {

	private static final Logger log = LoggerFactory.getLogger(OrderOutcome.class);

	private final IssueOrder issueOrder;

	OrderOutcome(IssueOrder issueOrder) {
		this.issueOrder = issueOrder;
	}

	@Override
	public void follow(SheetSigned sheet) {
		switch (this.issueOrder.handle(command(sheet))) {
			case Outcome.Issued(var order) ->
				log.info("Order {} issued for task {}", order.id().value(), sheet.taskId());
			case Outcome.IssuedBefore(var order) -> log.debug("Order {} was issued before", order.value());
			case Outcome.NothingToCorrect() -> log.debug("Nothing to correct after task {}", sheet.taskId());
			// Kept as a dead letter until a person has loaded what is missing.
			case Outcome.RefusedBy(var rule, var what) -> throw new Permanent(rule.code() + ": " + what);
		}
	}

	private static IssueOrder.Command command(SheetSigned sheet) {
		return new IssueOrder.Command(new TaskId(sheet.taskId()), new Addressee(sheet.uscc(), sheet.agencyName()),
				sheet.brigade(), sheet.signedOn(),
				sheet.findings()
					.stream()
					.map((finding) -> new IssueOrder.Found(finding.itemCode(), finding.orderWorkingDays()))
					.toList());
	}

}
