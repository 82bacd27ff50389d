package io.firewarden.inspection.rectification.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.rectification.domain.CorrectionOrder;
import io.firewarden.inspection.rectification.domain.Term;

/** An order as it stands in the store. */
record StoredOrder(String orderId, String number, String taskId, String uscc, String agencyName, String brigade,
		List<String> itemCodes, LocalDate servedOn, LocalDate dueOn, int workingDays, Term.Basis termBasis) {

	static StoredOrder of(CorrectionOrder order) {
		return new StoredOrder(order.id().value(), order.number().value(), order.task().value(),
				order.addressee().uscc(), order.addressee().name(), order.brigade(), order.items(), order.servedOn(),
				order.dueOn(), order.term().workingDays(), order.term().basis());
	}

	CorrectionOrder order() {
		return new CorrectionOrder(new CorrectionOrder.OrderId(this.orderId),
				new CorrectionOrder.OrderNumber(this.number), new CorrectionOrder.TaskId(this.taskId),
				new CorrectionOrder.Addressee(this.uscc, this.agencyName), this.brigade, this.itemCodes, this.servedOn,
				this.dueOn, new Term(this.workingDays, this.termBasis));
	}

}
